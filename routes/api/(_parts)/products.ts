import { leafName } from "../../../components/pack_texts.ts";
import type { Candidate, Outside, Product } from "../../../rules/catalogue.ts";
import { searchProducts } from "../../../rules/catalogue.ts";
import { dayOf } from "../../../rules/numbers.ts";
import { categoryOf, type Pack } from "../../../rules/pack.ts";
import { catalogueOn } from "../../../services/catalogue_on.ts";
import type { State } from "../../../state.ts";
import type { AskedOf } from "./answering.ts";
import { both } from "./both.ts";
import { packAsked } from "./law.ts";
import { pageIn } from "./page.ts";

type Told = Pick<State, "deps" | "dictionaries">;

/** The rows of the law of today and of the official tables that were applied. */
export async function catalogueNow(state: Told): Promise<readonly Product[]> {
  const pack = packAsked(state, undefined);
  return pack === null ? [] : await catalogueOn(state.deps, pack);
}

/** The rows of a catalogue that are in force today and fit: by code, by name, by either. */
export function productsAnswer(
  asked: AskedOf<"listProducts">,
  { state, catalogue }: { state: Told; catalogue: readonly Product[] },
) {
  const pack = packAsked(state, undefined);
  const { q = "", hs = "", name = "" } = asked;
  const day = dayOf(state.deps.now());
  const found = searchProducts(catalogue, { q, hs, name, day });
  const page = pageIn(found, asked);
  if ("wrong" in page) return page;
  if (pack === null) return { items: [], next: null };
  const detailed = asked.details === "true";
  const items = page.items.map((product) => productJson(product, { pack, state, detailed }));
  return { ...page, items };
}

interface Telling {
  readonly pack: Pack;
  readonly state: Pick<State, "dictionaries">;
  readonly detailed: boolean;
}

function productJson({ hs, ciq, name, candidates, outside = [] }: Product, telling: Telling) {
  const base = { hs, name, candidates: candidates.map((one) => candidateJson(one, telling)) };
  if (!telling.detailed) return base;
  const code = ciq === undefined ? {} : { ciq };
  return { ...base, ...code, outside: outside.map((one) => outsideJson(one, telling)) };
}

function candidateJson(
  { category, leaf, question }: Candidate,
  { pack, state, detailed }: Telling,
) {
  const route = categoryOf(pack, category)?.route ?? null;
  const base = { category, leaf, route, question: question ?? null };
  if (!detailed) return base;
  const name = both(state, (speech) => leafName(pack, { category, leaf, ...speech }));
  return { ...base, name };
}

function outsideJson({ why, question }: Outside, { state }: Telling) {
  const name = both(state, ({ messages }) => messages.outside[why]);
  return { why, name, question: question ?? null };
}
