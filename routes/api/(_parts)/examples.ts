import { operations } from "../../../rules/api_operations.ts";
import type { Product } from "../../../rules/catalogue.ts";
import { checkDraft } from "../../../rules/check_draft.ts";
import { dayOf } from "../../../rules/numbers.ts";
import type { ExampleAnswer, OpenApiParts } from "../../../rules/openapi.ts";
import { categoryOf, type Pack } from "../../../rules/pack.ts";
import type { State } from "../../../state.ts";
import { checkedJson, formAsked } from "./drafts.ts";
import { categoryJson, packAsked, packsJson, routesJson } from "./law.ts";
import { pageIn } from "./page.ts";
import { productsAnswer } from "./products.ts";
import { recordJson, registrationJson } from "./register.ts";
import { routeCheckAnswer } from "./route_check.ts";
import { sampleAuthority, sampleChange, sampleDraft, sampleRegistration } from "./samples.ts";
import { statusesJson, transitionsJson } from "./statuses.ts";

type Told = Pick<State, "deps" | "dictionaries">;

/** What each operation answers to its example: of the law as it is, of the records as the samples have them. */
export function exampleAnswers(
  state: Told,
  { catalogue, packs }: { catalogue: readonly Product[]; packs: readonly Pack[] },
): OpenApiParts["examples"] {
  const whole = (items: readonly unknown[]) => ({ answer: { items, next: null } });
  return {
    listPacks: whole(packsJson(state)),
    listRoutes: whole(routesJson(state)),
    ...ofCategories(state),
    listAuthorities: whole([sampleAuthority]),
    listProducts: {
      answer: productsAnswer({ q: "stuffed pasta", limit: 1, ...bare }, { state, catalogue }),
    },
    checkRoute: { answer: routeCheckAnswer(routeExample, { state, packs }) },
    listStatuses: whole(statusesJson(state, "registration")),
    listTransitions: whole(transitionsJson("registration")),
    ...ofDraft(state),
    ...ofRegister(state),
  };
}

/** What an example leaves out. */
const bare = {
  hs: undefined,
  name: undefined,
  details: undefined,
  cursor: undefined,
  format: "json",
} as const;

/** The route checker, as its example asks it. */
const routeExample = {
  country: undefined,
  leaf: undefined,
  details: undefined,
  limit: undefined,
  cursor: undefined,
  ...operations.checkRoute.example.query,
} as const;

function ofCategories(state: Told): OpenApiParts["examples"] {
  const pack = packAsked(state, undefined);
  if (pack === null) return {};
  const { path: { category: id } } = operations.getCategory.example;
  const category = categoryOf(pack, id);
  const [first] = pack.categories;
  if (category === undefined || first === undefined) return {};
  const page = pageIn(pack.categories.map((each) => categoryJson(each, { pack, state })), {
    limit: 1,
  });
  return {
    listCategories: { answer: page },
    getCategory: { answer: categoryJson(category, { pack, state }) },
  };
}

function ofDraft(state: Told): Readonly<{ checkDraft?: ExampleAnswer }> {
  const form = formAsked(state, { ...operations.checkDraft.example.path, pack: undefined });
  if (form === null) return {};
  const issues = checkDraft(form, { draft: sampleDraft, lists: () => ["ITA"] });
  return { checkDraft: { body: sampleDraft, answer: checkedJson(form, { issues, state }) } };
}

function ofRegister({ deps }: Told): OpenApiParts["examples"] {
  const day = dayOf(deps.now());
  const { query: { valid_on: validOn } } = operations.getRegistration.example;
  const record = recordJson(sampleRegistration, { day, validOn, packs: deps.packs });
  return {
    searchRegister: {
      answer: { items: [registrationJson(sampleRegistration, { day })], next: null },
    },
    getRegistration: { answer: record },
    listRegisterChanges: { answer: { items: [sampleChange], next: String(sampleChange.seq) } },
  };
}
