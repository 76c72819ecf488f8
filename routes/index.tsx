import { page } from "fresh";
import { EnterpriseHome } from "../components/home/EnterpriseHome.tsx";
import { LatestNotices } from "../components/home/LatestNotices.tsx";
import { authorityTiles, customsTiles, ReviewerHome } from "../components/home/ReviewerHome.tsx";
import { VisitorHome } from "../components/home/VisitorHome.tsx";
import { LinkButton } from "../components/LinkButton.tsx";
import { dayOf } from "../rules/numbers.ts";
import { inForce } from "../rules/pack.ts";
import { listNotices } from "../services/list_notices.ts";
import { waitsOfAuthority, waitsOfCustoms, waitsOfEnterprise } from "../services/what_waits.ts";
import { define, type State } from "../state.ts";
import { Title } from "./(_http)/Title.tsx";
import { wordsOf } from "./(_http)/words.ts";

/** How many categories the law of today wants recommended. */
function recommendedToday({ deps }: State): number {
  const { categories = [] } = inForce(deps.packs, dayOf(deps.now())) ?? {};
  return categories.filter(({ route }) => route === "recommended").length;
}

export const handler = define.handlers({
  async GET({ state }) {
    const { viewer, deps } = state;
    if (viewer === null) return page({ role: "visitor" as const });
    const { actor, displayName: name } = viewer;
    const notices = (await listNotices(deps, { actor, limit: 5 })).items;
    if (actor.role === "enterprise") {
      const [numbers, enterprise] = await Promise.all([
        waitsOfEnterprise(deps, { actor }),
        deps.enterprises.find(actor.enterpriseId),
      ]);
      const unnumbered = enterprise?.homeNumber === undefined;
      return page({ role: actor.role, name, notices, numbers, unnumbered });
    }
    if (actor.role === "authority") {
      return page({
        role: actor.role,
        name,
        notices,
        waits: await waitsOfAuthority(deps, { actor }),
      });
    }
    return page({ role: actor.role, name, notices, waits: await waitsOfCustoms(deps) });
  },
});

export default define.page<typeof handler>(function Home({ data, state }) {
  const { messages } = state;
  return (
    <>
      <Title state={state} text={messages.shell.home} />
      {data.role === "visitor" && (
        <VisitorHome recommended={recommendedToday(state)} messages={messages} />
      )}
      {data.role === "enterprise" && <EnterpriseHome {...data} messages={messages} />}
      {data.role === "authority" && (
        <ReviewerHome
          name={data.name}
          tiles={authorityTiles(data.waits, messages.home)}
          messages={messages}
        >
          <Functions href="/authority/enterprises" queue="/authority" state={state} />
        </ReviewerHome>
      )}
      {data.role === "customs" && (
        <ReviewerHome
          name={data.name}
          tiles={customsTiles(data.waits, messages.home)}
          messages={messages}
        >
          <Functions href="/customs/authorities" queue="/customs" state={state} />
        </ReviewerHome>
      )}
      {data.role !== "visitor" && <LatestNotices lines={data.notices} words={wordsOf(state)} />}
    </>
  );
});

/** The two things a reviewer does most. */
function Functions({ href, queue, state }: { href: string; queue: string; state: State }) {
  const { home, shell } = state.messages;
  return (
    <>
      <LinkButton href={queue}>{home.openQueue}</LinkButton>{" "}
      <LinkButton kind="plain" href={href}>
        {href.startsWith("/customs") ? shell.authorities : home.giveAccounts}
      </LinkButton>
    </>
  );
}
