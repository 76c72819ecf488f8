import { page } from "fresh";
import { InviteForm } from "../../components/accounts/InviteForm.tsx";
import { Card } from "../../components/Card.tsx";
import { errorLinks, fieldErrors } from "../../components/explain.ts";
import { LinkButton } from "../../components/LinkButton.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import type { Issue } from "../../rules/result.ts";
import { acceptInvite } from "../../services/accept_invite.ts";
import { readInvite } from "../../services/read_invite.ts";
import { define } from "../../state.ts";
import { unkept } from "../(_http)/invite_link.ts";
import { readForm, secretOf } from "../(_http)/read_form.ts";
import { Title } from "../(_http)/Title.tsx";
import { formToken } from "../(_http)/viewer.ts";

interface InviteData {
  /** Whose password it is, or null where the link no longer works. */
  readonly userName: string | null;
  readonly issues: readonly Issue[];
}

export const handler = define.handlers({
  async GET(ctx) {
    const invited = await readInvite(ctx.state.deps, { secret: ctx.params["token"] ?? "" });
    return invited.ok
      ? page<InviteData>({ userName: invited.value.userName, issues: [] }, { headers: unkept })
      : page<InviteData>({ userName: null, issues: [] }, { status: 410, headers: unkept });
  },

  async POST(ctx) {
    const secret = ctx.params["token"] ?? "";
    const form = await readForm(ctx.req);
    const result = await acceptInvite(ctx.state.deps, {
      secret,
      password: secretOf(form, "password"),
      passwordRepeat: secretOf(form, "passwordRepeat"),
    });
    if (result.ok) return ctx.redirect("/sign-in?password=1", 303);
    const invited = await readInvite(ctx.state.deps, { secret });
    const userName = invited.ok ? invited.value.userName : null;
    const status = invited.ok ? 422 : 410;
    return page<InviteData>({ userName, issues: result.issues }, { status, headers: unkept });
  },
});

export default define.page<typeof handler>(function Invite({ data, state, url }) {
  const { messages } = state;
  const { invite, signIn } = messages;
  return (
    <>
      <Title state={state} text={data.userName === null ? invite.invalidTitle : invite.title} />
      {data.userName === null
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
            userName={data.userName}
            errors={fieldErrors(data.issues, messages)}
            summary={errorLinks(data.issues, messages)}
            messages={messages}
          />
        )}
    </>
  );
});
