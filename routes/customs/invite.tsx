import { HttpError, page } from "fresh";
import { OneTimeLink } from "../../components/accounts/OneTimeLink.tsx";
import { Actions } from "../../components/Actions.tsx";
import { Card } from "../../components/Card.tsx";
import { LinkButton } from "../../components/LinkButton.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { renewInvite } from "../../services/renew_invite.ts";
import { define } from "../../state.ts";
import { inviteLink, unkept } from "../(_http)/invite_link.ts";
import { readForm, readTexts } from "../(_http)/read_form.ts";
import { Title } from "../(_http)/Title.tsx";
import { signedIn } from "../(_http)/viewer.ts";

interface InviteData {
  readonly name: string;
  readonly userName: string;
  readonly link: string;
  readonly back: string;
}

const refusals: Readonly<Record<string, number>> = {
  "account.missing": 404,
  "account.too_many": 429,
};

export const handler = define.handlers({
  GET: (ctx) => ctx.redirect("/customs/officers", 303),

  /** Makes a new link for an officer who has no password yet. */
  async POST(ctx) {
    const { userId } = readTexts(await readForm(ctx.req), ["userId"]);
    const { actor } = signedIn(ctx.state);
    const result = await renewInvite(ctx.state.deps, { actor, userId });
    if (!result.ok) throw new HttpError(refusals[result.issues[0].code] ?? 409);
    const { user: { name, userName, authorityId }, secret } = result.value;
    const back = authorityId === undefined
      ? "/customs/officers"
      : `/customs/authorities/${authorityId}`;
    const link = inviteLink(ctx, secret);
    return page<InviteData>({ name, userName, link, back }, { headers: unkept });
  },
});

export default define.page<typeof handler>(function NewLink({ data, state }) {
  const { messages } = state;
  const title = messages.officers.renewed(data.name);
  return (
    <Card>
      <Title state={state} text={title} />
      <PageHead title={title} />
      <OneTimeLink {...data} messages={messages} />
      <Actions>
        <LinkButton href={data.back}>{messages.common.back}</LinkButton>
      </Actions>
    </Card>
  );
});
