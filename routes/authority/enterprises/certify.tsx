import { page } from "fresh";
import { CertifyForm } from "../../../components/accounts/CertifyForm.tsx";
import { Button } from "../../../components/Button.tsx";
import { Actions } from "../../../components/Actions.tsx";
import { Card } from "../../../components/Card.tsx";
import { ErrorSummary } from "../../../components/ErrorSummary.tsx";
import { errorLinks, fieldErrors } from "../../../components/explain.ts";
import { PageHead } from "../../../components/PageHead.tsx";
import { TextField } from "../../../components/TextField.tsx";
import type { Issue } from "../../../rules/result.ts";
import { certifyAccount } from "../../../services/certify_account.ts";
import { type Certifiable, findCertifiable } from "../../../services/find_certifiable.ts";
import { define, type State } from "../../../state.ts";
import { readForm, readTexts } from "../../(_http)/read_form.ts";
import { Title } from "../../(_http)/Title.tsx";
import { formToken, signedIn } from "../../(_http)/viewer.ts";

interface CertifyData {
  readonly query: string;
  readonly found: Certifiable | null;
  readonly issues: readonly Issue[];
}

export const handler = define.handlers({
  async GET({ state, url }) {
    const query = (url.searchParams.get("query") ?? "").trim();
    if (query === "") return page<CertifyData>({ query, found: null, issues: [] });
    const { actor } = signedIn(state);
    const result = await findCertifiable(state.deps, { actor, query });
    return result.ok
      ? page<CertifyData>({ query, found: result.value, issues: [] })
      : page<CertifyData>({ query, found: null, issues: result.issues });
  },

  async POST(ctx) {
    const { id, query } = readTexts(await readForm(ctx.req), ["id", "query"]);
    const { actor } = signedIn(ctx.state);
    const result = await certifyAccount(ctx.state.deps, { actor, enterpriseId: id });
    return result.ok
      ? ctx.redirect(`/authority/enterprises/${result.value.id}?certified=1`, 303)
      : page<CertifyData>({ query, found: null, issues: result.issues }, { status: 422 });
  },
});

export default define.page<typeof handler>(function Certify({ data, state }) {
  const { messages } = state;
  const { query, found, issues } = data;
  return (
    <>
      <Title state={state} text={messages.certify.title} />
      <Find state={state} query={query} issues={issues} />
      {found && (
        <CertifyForm found={found} query={query} token={formToken(state)} messages={messages} />
      )}
    </>
  );
});

function Find({ state, query, issues }: { state: State } & Omit<CertifyData, "found">) {
  const { messages } = state;
  const { certify, accountForm } = messages;
  return (
    <Card>
      <PageHead title={certify.title} meta={certify.text} />
      {issues.length > 0 && (
        <ErrorSummary
          title={accountForm.toPutRight(issues.length)}
          items={errorLinks(issues, messages)}
        />
      )}
      <form method="get" action="/authority/enterprises/certify">
        <TextField
          id="query"
          name="query"
          label={certify.query}
          value={query}
          error={fieldErrors(issues, messages)["query"]}
          required
          messages={messages}
        />
        <Actions>
          <Button kind={query === "" ? "main" : "plain"}>{certify.button}</Button>
        </Actions>
      </form>
    </Card>
  );
}
