import { page } from "fresh";
import { Card } from "../../components/Card.tsx";
import { CheckForm } from "../../components/check/CheckForm.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import type { Pack } from "../../rules/pack.ts";
import { type PageAsked, paged } from "../../rules/paging.ts";
import { type RouteAnswer, routeCheck, type RouteQuestion } from "../../rules/route_check.ts";
import { packsOn } from "../../services/catalogue_on.ts";
import { define } from "../../state.ts";
import { pageIn } from "../(_http)/asked.ts";
import { CatalogueNotice } from "../(_http)/CatalogueNotice.tsx";
import { askedOf, questionOf } from "../(_http)/route_question.ts";
import { Title } from "../(_http)/Title.tsx";
import { wordsOf } from "../(_http)/words.ts";
import { FoundList } from "./(_parts)/FoundList.tsx";
import { onlyWay, WayDetails } from "./(_parts)/WayDetails.tsx";

export const handler = define.handlers({
  async GET({ state, url }) {
    const asked = askedOf(url);
    const question = questionOf(asked, state);
    const at = pageIn(url);
    const answer = asked.q === "" ? null : answerOn(await packsOn(state.deps), { question, at });
    return page({ asked: { ...asked, on: question.on }, at, answer });
  },
});

/** The page of the answer that is asked for; behind the end it is the last one. */
function answerOn(
  packs: readonly Pack[],
  { question, at }: { question: RouteQuestion; at: PageAsked },
): RouteAnswer {
  const { size } = at;
  const first = routeCheck(packs, { ...question, from: (at.page - 1) * size, limit: size });
  if (first.items.length > 0 || first.total === 0) return first;
  const last = Math.ceil(first.total / size);
  return routeCheck(packs, { ...question, from: (last - 1) * size, limit: size });
}

/** Which way a food goes, what the form asks and which papers it takes; open to everybody. */
export default define.page<typeof handler>(function Check({ data, state }) {
  const { check } = state.messages;
  const { asked, answer, at } = data;
  const marks = answer?.items.some(({ product }) => product.provenance === "official") ?? false;
  const only = answer === null ? undefined : onlyWay(answer, asked);
  return (
    <>
      <Title state={state} text={check.title} />
      <Card>
        <PageHead title={check.title} meta={check.intro} />
        <CatalogueNotice state={state} marks={marks} />
        <CheckForm asked={asked} words={wordsOf(state)} />
        {answer !== null && answer.successors.length > 0 && (
          <p>{state.messages.products.moved(asked.q, answer.successors)}</p>
        )}
        {answer !== null && only === undefined && (
          <FoundList
            asked={asked}
            answer={answer}
            list={{ ...paged(Array(answer.total), at), rows: [] }}
            state={state}
          />
        )}
      </Card>
      {answer !== null && only !== undefined && (
        <WayDetails asked={asked} answer={answer} {...only} state={state} />
      )}
    </>
  );
});
