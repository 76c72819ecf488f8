import { leafName } from "../../../components/pack_texts.ts";
import { type Candidate, type Product, searchProducts } from "../../../rules/catalogue.ts";
import { normaliseCode } from "../../../rules/catalogue_codes.ts";
import { dayOf } from "../../../rules/numbers.ts";
import { categoryOf, inForce, type Pack } from "../../../rules/pack.ts";
import { catalogueOn } from "../../../services/catalogue_on.ts";
import { define, type State } from "../../../state.ts";
import { textIn } from "../../(_http)/asked.ts";
import { problem } from "../../(_http)/problem.ts";

const USUAL = 20;
const MOST = 100;

/** As long as public pages may be kept. */
const SHARED = { "cache-control": "public, max-age=300" };

/** The product catalogue: by code, by name or by either; without a condition all of it. */
export const handler = define.handlers({
  async GET(ctx) {
    const { state, url } = ctx;
    const hs = textIn(url, "hs");
    const limit = wholeIn(url, "limit") ?? USUAL;
    const from = wholeIn(url, "cursor") ?? 0;
    if (hs !== "" && normaliseCode(hs) === null) return problem(ctx, "hs");
    if (!(limit >= 1 && limit <= MOST)) return problem(ctx, "limit");
    if (Number.isNaN(from)) return problem(ctx, "cursor");

    const day = dayOf(state.deps.now());
    const pack = inForce(state.deps.packs, day);
    if (pack === undefined) return ctx.json({ items: [], next: null }, { headers: SHARED });
    const asked = { q: textIn(url, "q"), hs, name: textIn(url, "name"), day };
    const found = searchProducts(await catalogueOn(state.deps, pack), asked);
    const items = found.slice(from, from + limit).map((product) =>
      itemOf(product, { pack, state })
    );
    const next = from + limit < found.length ? String(from + limit) : null;
    return ctx.json({ items, next }, { headers: SHARED });
  },
});

/** A whole number in the address; NaN where something else stands there. */
function wholeIn(url: URL, name: string): number | undefined {
  const text = textIn(url, name);
  if (text === "") return undefined;
  return /^\d{1,6}$/.test(text) ? Number(text) : NaN;
}

interface Told {
  readonly pack: Pack;
  readonly state: State;
}

function itemOf({ hs, ciq, name, candidates, outside = [] }: Product, told: Told) {
  const { zh, en } = told.state.dictionaries;
  return {
    hs,
    ...(ciq !== undefined && { ciq }),
    name,
    candidates: candidates.map((candidate) => candidateOf(candidate, told)),
    outside: outside.map(({ why, question }) => ({
      why,
      name: { zh: zh.outside[why], en: en.outside[why] },
      question: question ?? null,
    })),
  };
}

function candidateOf({ category, leaf, question }: Candidate, { pack, state }: Told) {
  const { zh, en } = state.dictionaries;
  return {
    category,
    leaf,
    name: {
      zh: leafName(pack, { category, leaf, messages: zh, lang: "zh" }),
      en: leafName(pack, { category, leaf, messages: en, lang: "en" }),
    },
    route: categoryOf(pack, category)?.route ?? null,
    question: question ?? null,
  };
}
