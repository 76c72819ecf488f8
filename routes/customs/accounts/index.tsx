import { page } from "fresh";
import { HolderTable } from "../../../components/accounts/HolderTable.tsx";
import { Card } from "../../../components/Card.tsx";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { ListFilters } from "../../../components/lists/ListFilters.tsx";
import { ListFoot } from "../../../components/lists/ListFoot.tsx";
import { PageHead } from "../../../components/PageHead.tsx";
import { TextField } from "../../../components/TextField.tsx";
import { queryAccounts } from "../../../services/query_accounts.ts";
import { define } from "../../../state.ts";
import { pageIn, textIn } from "../../(_http)/asked.ts";
import { Title } from "../../(_http)/Title.tsx";
import { signedIn } from "../../(_http)/viewer.ts";

const HERE = "/customs/accounts";

export const handler = define.handlers({
  async GET({ state, url }) {
    const query = textIn(url, "query");
    const { actor } = signedIn(state);
    const list = await queryAccounts(state.deps, { actor, text: query, ...pageIn(url) });
    return page({ query, list });
  },
});

export default define.page<typeof handler>(function Accounts({ data: { query, list }, state }) {
  const { messages, lang } = state;
  const { accounts, enterprises } = messages;
  return (
    <Card>
      <Title state={state} text={accounts.title} />
      <PageHead title={accounts.title} meta={accounts.text} />
      <ListFilters path={HERE} size={list.size} messages={messages}>
        <TextField
          id="query"
          name="query"
          type="search"
          label={accounts.search}
          value={query}
          messages={messages}
        />
      </ListFilters>
      <p class="meta">{accounts.total(list.total)}</p>
      <HolderTable
        holders={list.rows}
        path={HERE}
        empty={<EmptyState title={enterprises.notFound} text={enterprises.notFoundText} />}
        lang={lang}
        messages={messages}
      />
      <ListFoot path={HERE} conditions={{ query }} list={list} messages={messages} />
    </Card>
  );
});
