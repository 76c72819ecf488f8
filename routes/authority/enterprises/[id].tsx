import { HttpError, page } from "fresh";
import { AccountFacts } from "../../../components/accounts/AccountFacts.tsx";
import { OfficerTable } from "../../../components/accounts/OfficerTable.tsx";
import { OneTimeLink } from "../../../components/accounts/OneTimeLink.tsx";
import { ProfileList } from "../../../components/accounts/ProfileList.tsx";
import { Card } from "../../../components/Card.tsx";
import { ErrorSummary } from "../../../components/ErrorSummary.tsx";
import { errorLinks } from "../../../components/explain.ts";
import { Notice } from "../../../components/Notice.tsx";
import { PageHead } from "../../../components/PageHead.tsx";
import type { Issue } from "../../../rules/result.ts";
import { findEnterprise } from "../../../services/find_enterprise.ts";
import { renewInvite } from "../../../services/renew_invite.ts";
import { define, type State } from "../../../state.ts";
import { inviteLink, unkept } from "../../(_http)/invite_link.ts";
import { officerRows } from "../../(_http)/officer_rows.ts";
import { readForm, readTexts } from "../../(_http)/read_form.ts";
import { Title } from "../../(_http)/Title.tsx";
import { formToken, signedIn } from "../../(_http)/viewer.ts";

interface Place {
  readonly state: State;
  readonly params: Readonly<Record<string, string>>;
}

async function load({ state, params }: Place) {
  const { actor } = signedIn(state);
  const found = await findEnterprise(state.deps, { actor, id: params["id"] ?? "" });
  if (!found.ok) throw new HttpError(404);
  return found.value;
}

interface EnterpriseData extends Awaited<ReturnType<typeof load>> {
  readonly invited: { readonly userName: string; readonly link: string } | null;
  readonly issues: readonly Issue[];
}

export const handler = define.handlers({
  async GET(ctx) {
    return page<EnterpriseData>({ ...await load(ctx), invited: null, issues: [] });
  },

  /** Makes a new link for a user who has no password yet. */
  async POST(ctx) {
    const found = await load(ctx);
    const { userId } = readTexts(await readForm(ctx.req), ["userId"]);
    const { actor } = signedIn(ctx.state);
    const result = await renewInvite(ctx.state.deps, { actor, userId });
    if (!result.ok) {
      const data = { ...found, invited: null, issues: result.issues };
      return page<EnterpriseData>(data, { status: 422 });
    }
    const { user: { userName }, secret } = result.value;
    const invited = { userName, link: inviteLink(ctx, secret) };
    return page<EnterpriseData>({ ...found, invited, issues: [] }, { headers: unkept });
  },
});

export default define.page<typeof handler>(function EnterprisePage({ data, state, url }) {
  const { messages, lang } = state;
  const { enterprise, users, invited, issues } = data;
  const { enterprises } = messages;
  const userName = users.map((user) => user.userName).join(", ");
  return (
    <>
      <Title state={state} text={enterprise.companyName} />
      <Card>
        <PageHead kicker={enterprises.title} title={enterprise.companyName} />
        {url.searchParams.has("certified") && <Notice kind="done" title={enterprises.certified} />}
        {issues.length > 0 && (
          <ErrorSummary
            title={messages.accountForm.toPutRight(issues.length)}
            items={errorLinks(issues, messages)}
          />
        )}
        {invited && <OneTimeLink {...invited} messages={messages} />}
        <AccountFacts {...{ userName, enterprise, lang, messages }} />
        <ProfileList profile={enterprise} messages={messages} />
      </Card>
      <Card title={enterprises.users}>
        <OfficerTable
          officers={officerRows(users)}
          title={enterprises.users}
          inviteAction={url.pathname}
          passwordPage={(id) => `${url.pathname}/users/${id}/password`}
          token={formToken(state)}
          messages={messages}
        />
      </Card>
    </>
  );
});
