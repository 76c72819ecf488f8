import type { Asked } from "../../../components/check/address.ts";
import { FoundProducts } from "../../../components/check/FoundProducts.tsx";
import { Permalink } from "../../../components/check/Permalink.tsx";
import { EmptyState } from "../../../components/EmptyState.tsx";
import { ListFoot } from "../../../components/lists/ListFoot.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { packTexts } from "../../../components/pack_texts.ts";
import type { Listed } from "../../../rules/paging.ts";
import type { RouteAnswer } from "../../../rules/route_check.ts";
import type { State } from "../../../state.ts";
import { wordsOf } from "../../(_http)/words.ts";

interface FoundListProps {
  readonly asked: Asked;
  readonly answer: RouteAnswer;
  readonly list: Listed<unknown>;
  readonly state: State;
}

/** Everything that fits the words, to choose the product from. */
export function FoundList({ asked, answer, list, state }: FoundListProps) {
  const { check } = state.messages;
  const words = wordsOf(state);
  const { pack, items, total, guessed } = answer;
  if (pack === undefined) {
    return (
      <Notice kind="turn">
        <p>{check.noLaw}</p>
      </Notice>
    );
  }
  return (
    <>
      <p class="meta">
        {check.law(packTexts(pack, words).name, pack.since)} {state.messages.products.total(total)}
      </p>
      {total === 0
        ? <EmptyState title={check.nothing} text={check.nothingText} />
        : <p>{guessed ? check.guessed(asked.q) : check.choose}</p>}
      <FoundProducts pack={pack} items={items} asked={asked} words={words} />
      <ListFoot path="/check" conditions={{ ...asked }} list={list} messages={state.messages} />
      <Permalink asked={asked} words={words} />
    </>
  );
}
