import { page } from "fresh";
import { Card } from "../../../components/Card.tsx";
import { DataTable } from "../../../components/DataTable.tsx";
import { dayText } from "../../../components/dates.ts";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { SearchedList } from "../../../components/lists/SearchedList.tsx";
import { PageHead } from "../../../components/PageHead.tsx";
import { listEnterprises } from "../../../services/list_enterprises.ts";
import { define, type State } from "../../../state.ts";
import { listAddress } from "../../(_http)/list_address.ts";
import { Title } from "../../(_http)/Title.tsx";
import { signedIn } from "../../(_http)/viewer.ts";

const HERE = "/authority/enterprises";

interface ListData {
  readonly query: string;
  readonly list: Awaited<ReturnType<typeof listEnterprises>>;
}

export const handler = define.handlers({
  async GET({ state, url }) {
    const query = (url.searchParams.get("query") ?? "").trim();
    const after = url.searchParams.get("after") ?? undefined;
    const { actor } = signedIn(state);
    return page<ListData>({
      query,
      list: await listEnterprises(state.deps, { actor, query, after }),
    });
  },
});

export default define.page<typeof handler>(function Enterprises({ data, state }) {
  const { messages } = state;
  const { enterprises: words } = messages;
  const { query, list: { items, next } } = data;
  return (
    <Card>
      <Title state={state} text={words.title} />
      <PageHead title={words.title} meta={words.text}>
        <LinkButton href={`${HERE}/new`}>{words.allocate}</LinkButton>{" "}
        <LinkButton kind="plain" href={`${HERE}/certify`}>{words.certify}</LinkButton>
      </PageHead>
      <SearchedList
        path={HERE}
        query={query}
        label={words.search}
        count={items.length}
        shown={words.shown(items.length)}
        next={next === null ? undefined : listAddress(HERE, { query, after: next })}
        messages={messages}
      >
        <Table state={state} data={data} />
      </SearchedList>
    </Card>
  );
});

function Table({ state, data: { query, list } }: { state: State; data: ListData }) {
  const words = state.messages.enterprises;
  const columns = [
    { key: "company", label: words.company, wide: true },
    { key: "number", label: words.number, numeric: true },
    { key: "origin", label: words.origin },
    { key: "contact", label: words.contact },
    { key: "since", label: words.since, numeric: true },
  ];
  const rows = list.items.map((enterprise) => ({
    key: enterprise.id,
    cells: {
      company: <a href={`${HERE}/${enterprise.id}`}>{enterprise.companyName}</a>,
      number: enterprise.homeNumber ?? <span class="meta">{state.messages.account.noNumber}</span>,
      origin: words.origins[enterprise.origin],
      contact: enterprise.contactName,
      since: dayText(enterprise.createdAt),
    },
  }));
  const empty = query === ""
    ? (
      <EmptyState title={words.empty} text={words.emptyText}>
        <LinkButton href={`${HERE}/new`}>{words.allocate}</LinkButton>
      </EmptyState>
    )
    : <EmptyState title={words.notFound} text={words.notFoundText} />;
  return <DataTable caption={words.title} columns={columns} rows={rows} empty={empty} />;
}
