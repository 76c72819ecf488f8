import { page } from "fresh";
import { Card } from "../../../components/Card.tsx";
import { DataTable } from "../../../components/DataTable.tsx";
import { dayText } from "../../../components/dates.ts";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { SearchedList } from "../../../components/lists/SearchedList.tsx";
import { PageHead } from "../../../components/PageHead.tsx";
import { countryName } from "../../../rules/countries.ts";
import { listAuthorities } from "../../../services/list_authorities.ts";
import { define, type State } from "../../../state.ts";
import { listAddress } from "../../(_http)/list_address.ts";
import { Title } from "../../(_http)/Title.tsx";
import { signedIn } from "../../(_http)/viewer.ts";

const HERE = "/customs/authorities";

interface ListData {
  readonly query: string;
  readonly list: Awaited<ReturnType<typeof listAuthorities>>;
}

export const handler = define.handlers({
  async GET({ state, url }) {
    const query = (url.searchParams.get("query") ?? "").trim();
    const after = url.searchParams.get("after") ?? undefined;
    const { actor } = signedIn(state);
    return page<ListData>({
      query,
      list: await listAuthorities(state.deps, { actor, query, after }),
    });
  },
});

export default define.page<typeof handler>(function Authorities({ data, state }) {
  const { messages } = state;
  const { authorities: words } = messages;
  const { query, list: { items, next } } = data;
  return (
    <Card>
      <Title state={state} text={words.title} />
      <PageHead title={words.title}>
        <LinkButton href={`${HERE}/new`}>{words.add}</LinkButton>
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
  const { messages: { authorities: words, enterprises }, lang } = state;
  const columns = [
    { key: "name", label: words.name, wide: true },
    { key: "country", label: words.country },
    { key: "since", label: words.since, numeric: true },
  ];
  const rows = list.items.map(({ id, name, country, createdAt }) => ({
    key: id,
    cells: {
      name: <a href={`${HERE}/${id}`}>{name[lang]}</a>,
      country: countryName(country, lang),
      since: dayText(createdAt),
    },
  }));
  const empty = query === ""
    ? (
      <EmptyState title={words.empty} text={words.emptyText}>
        <LinkButton href={`${HERE}/new`}>{words.add}</LinkButton>
      </EmptyState>
    )
    : <EmptyState title={enterprises.notFound} text={enterprises.notFoundText} />;
  return <DataTable caption={words.title} columns={columns} rows={rows} empty={empty} />;
}
