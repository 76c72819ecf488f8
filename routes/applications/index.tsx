import { page } from "fresh";
import { Card } from "../../components/Card.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { LinkButton } from "../../components/LinkButton.tsx";
import {
  type ApplicationAsked,
  ApplicationFilters,
} from "../../components/lists/ApplicationFilters.tsx";
import { ApplicationTable } from "../../components/lists/ApplicationTable.tsx";
import { ListFoot } from "../../components/lists/ListFoot.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import type { Messages } from "../../locales/en.ts";
import { isStanding } from "../../rules/standing.ts";
import type { Role } from "../../rules/status.ts";
import { queryApplications } from "../../services/query_applications.ts";
import { define } from "../../state.ts";
import { dayIn, oneOf, pageIn, textIn } from "../(_http)/asked.ts";
import { Title } from "../(_http)/Title.tsx";
import { signedIn } from "../(_http)/viewer.ts";
import { wordsOf } from "../(_http)/words.ts";

export const handler = define.handlers({
  async GET({ state, url }) {
    const { actor } = signedIn(state);
    const asked = askedIn(url);
    const status = isStanding(asked.status) ? asked.status : undefined;
    const turn = oneOf(["enterprise", "authority", "customs"], asked.turn);
    const conditions = { ...asked, status, turn };
    const list = await queryApplications(state.deps, { ...conditions, ...pageIn(url), actor });
    return page({ asked, list, role: actor.role });
  },
});

export default define.page<typeof handler>(function ApplicationQuery({ data, state, url }) {
  const { asked, list, role } = data;
  const { messages } = state;
  const { query } = messages;
  const words = wordsOf(state);
  const filtered = Object.values(asked).some((value) => value !== "");
  return (
    <>
      <Title state={state} text={query.title} />
      <Card>
        <PageHead title={query.title} meta={intro(role, query)}>
          {role === "enterprise" && <LinkButton href="/applications/new">{query.start}</LinkButton>}
        </PageHead>
        {url.searchParams.has("deleted") && <Notice kind="done" title={query.deleted} />}
        <ApplicationFilters
          asked={asked}
          size={list.size}
          words={words}
          own={role === "enterprise"}
        />
        <p class="meta">{query.total(list.total)}</p>
        <ApplicationTable
          lines={list.rows}
          role={role}
          words={words}
          empty={<Nothing filtered={filtered} role={role} messages={messages} />}
        />
        <ListFoot
          path="/applications"
          conditions={{ ...asked }}
          list={list}
          messages={messages}
        />
      </Card>
    </>
  );
});

function askedIn(url: URL): ApplicationAsked {
  return {
    type: textIn(url, "type"),
    number: textIn(url, "number"),
    enterprise: textIn(url, "enterprise"),
    category: textIn(url, "category"),
    product: textIn(url, "product"),
    status: textIn(url, "status"),
    turn: textIn(url, "turn"),
    chinaNumber: textIn(url, "chinaNumber"),
    from: dayIn(url, "from"),
    to: dayIn(url, "to"),
  };
}

function intro(role: Role, query: Messages["query"]): string {
  if (role === "enterprise") return query.introEnterprise;
  return role === "authority" ? query.introAuthority : query.introCustoms;
}

interface NothingProps {
  readonly filtered: boolean;
  readonly role: Role;
  readonly messages: Messages;
}

function Nothing({ filtered, role, messages: { query, common, home } }: NothingProps) {
  if (filtered) {
    return (
      <EmptyState title={query.nothingFits} text={query.nothingFitsText}>
        <LinkButton kind="plain" href="/applications">{common.reset}</LinkButton>
      </EmptyState>
    );
  }
  if (role !== "enterprise") {
    return <EmptyState title={query.nothingCame} text={query.nothingCameText} />;
  }
  return (
    <EmptyState title={query.nothingYet} text={query.nothingYetText}>
      <LinkButton href="/applications/new">{home.start}</LinkButton>
      <LinkButton kind="plain" href="/products">{home.findCategory}</LinkButton>
    </EmptyState>
  );
}
