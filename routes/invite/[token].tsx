import { page } from "fresh";
import { InviteForm } from "../../components/accounts/InviteForm.tsx";
import { Card } from "../../components/Card.tsx";
import { errorLinks, fieldErrors } from "../../components/explain.ts";
import { LinkButton } from "../../components/LinkButton.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import type { Issue } from "../../rules/result.ts";
import { acceptInvite } from "../../services/accept_invite.ts";
import { readInvite } from "../../services/read_invite.ts";
import { define, type State } from "../../state.ts";
import { unkept } from "../(_http)/invite_link.ts";
import { readForm, secretOf } from "../(_http)/read_form.ts";
import { Title } from "../(_http)/Title.tsx";
import { formToken } from "../(_http)/viewer.ts";

interface InviteData {
  /** Whose password it sets, or null where the link no longer works. */
  readonly invited: { readonly userName: string; readonly renews: boolean } | null;
  readonly issues: readonly Issue[];
}

async function load(
  { state, params }: { state: State; params: Readonly<Record<string, string>> },
): Promise<InviteData["invited"]> {
  const result = await readInvite(state.deps, { secret: params["token"] ?? "" });
  if (!result.ok) return null;
  const { userName, passwordHash } = result.value;
  return { userName, renews: passwordHash !== undefined };
}

export const handler = define.handlers({
  async GET(ctx) {
    const invited = await load(ctx);
    const status = invited === null ? 410 : 200;
    return page<InviteData>({ invited, issues: [] }, { status, headers: unkept });
  },

  async POST(ctx) {
    const form = await readForm(ctx.req);
    const before = await load(ctx);
    const result = await acceptInvite(ctx.state.deps, {
      secret: ctx.params["token"] ?? "",
      password: secretOf(form, "password"),
      passwordRepeat: secretOf(form, "passwordRepeat"),
    });
    if (result.ok) return ctx.redirect(`/sign-in?password=${before?.renews ? "new" : "1"}`, 303);
    const invited = await load(ctx);
    const status = invited === null ? 410 : 422;
    return page<InviteData>({ invited, issues: result.issues }, { status, headers: unkept });
  },
});

export default define.page<typeof handler>(function Invite({ data, state, url }) {
  const { messages } = state;
  const { invite, signIn } = messages;
  const { invited, issues } = data;
  return (
    <>
      <Title state={state} text={titleOf(invited, invite)} />
      {invited === null
        ? (
          <Card>
            <PageHead title={invite.invalidTitle} />
            <p>{invite.invalidText}</p>
            <LinkButton href="/sign-in">{signIn.title}</LinkButton>
          </Card>
        )
        : (
          <InviteForm
            action={url.pathname}
            token={formToken(state)}
            {...invited}
            errors={fieldErrors(issues, messages)}
            summary={errorLinks(issues, messages)}
            messages={messages}
          />
        )}
    </>
  );
});

function titleOf(invited: InviteData["invited"], words: State["messages"]["invite"]): string {
  if (invited === null) return words.invalidTitle;
  return invited.renews ? words.renewTitle : words.title;
}
