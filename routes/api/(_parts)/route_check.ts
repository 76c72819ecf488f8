import { leafName } from "../../../components/pack_texts.ts";
import type { Candidate, Outside } from "../../../rules/catalogue.ts";
import type { DocumentNeed, FieldNeed, FormNeeds, TableNeed } from "../../../rules/form_needs.ts";
import { dayOf } from "../../../rules/numbers.ts";
import type { Pack } from "../../../rules/pack.ts";
import {
  type CheckedProduct,
  type LeafAnswer,
  type RouteAnswer,
  routeCheck,
} from "../../../rules/route_check.ts";
import type { CheckedWay } from "../../../rules/route_ways.ts";
import type { State } from "../../../state.ts";
import type { AskedOf } from "./answering.ts";
import { both, bothOf } from "./both.ts";
import { limitOf } from "./page.ts";

type Told = Pick<State, "deps" | "dictionaries">;

/** What each way of a product takes under the law of a day, of catalogues as they are now. */
export function routeCheckAnswer(
  asked: AskedOf<"checkRoute">,
  { state, packs }: { state: Told; packs: readonly Pack[] },
) {
  const { q = "", on = dayOf(state.deps.now()), country, cursor = "0" } = asked;
  if (!/^\d{1,6}$/.test(cursor)) return { wrong: "cursor" } as const;
  const from = Number(cursor);
  const limit = limitOf({ limit: asked.limit });
  const { code, leaf } = asked;
  const answer = routeCheck(packs, { q, on, country, code, leaf, from, limit });
  const detailed = asked.details === "true";
  return {
    q,
    on,
    country: country ?? null,
    ...answerJson(answer, { state, detailed, country }),
    next: from + limit < answer.total ? String(from + limit) : null,
  };
}

/** How an answer is told. */
interface Telling {
  readonly state: Pick<State, "dictionaries">;
  /** With every question of the form. */
  readonly detailed: boolean;
  readonly country: string | undefined;
}

/** The same, under a law. */
interface Under extends Telling {
  readonly pack: Pack;
}

function answerJson(
  { pack, items, leaves, guessed, successors }: RouteAnswer,
  telling: Telling,
) {
  const found = { guessed, successors: [...successors] };
  if (pack === undefined) return { law: null, ...found, items: [], applications: {} };
  const { id, since, cites, provenance = "official" } = pack;
  const told = { ...telling, pack };
  return {
    law: { id, since, name: named(told, ({ name }) => name), cites, provenance },
    ...found,
    items: items.map((item) => itemJson(item, told)),
    applications: Object.fromEntries(leaves.map((one) => [one.leaf, leafJson(one, told)])),
  };
}

type Texts = Parameters<Parameters<typeof bothOf>[1]["text"]>[0];

/** What the law calls something, in both languages. */
function named({ pack, state }: Under, text: (texts: Texts) => string) {
  return bothOf(pack, { state, text });
}

function itemJson({ product: { hs, ciq, name, provenance }, ways }: CheckedProduct, under: Under) {
  return {
    hs,
    ...(ciq !== undefined && { ciq }),
    name,
    provenance,
    ways: ways.map((way) => wayJson(way, under)),
  };
}

function wayJson(way: CheckedWay, under: Under) {
  const trace = way.trace.map(({ rule, of, cites, provenance }) => ({
    rule,
    about: of,
    cites: [...cites],
    provenance,
  }));
  return "candidate" in way
    ? { ...candidateJson(way.candidate, under), trace }
    : { ...outsideJson(way.outside, under), trace };
}

function candidateJson({ category, leaf, question }: Candidate, { pack, state }: Under) {
  const name = both(state, (speech) => leafName(pack, { category, leaf, ...speech }));
  return { category, leaf, name, question: question ?? null };
}

function outsideJson({ why, question }: Outside, { state }: Under) {
  const name = both(state, ({ messages }) => messages.outside[why]);
  return { why, name, question: question ?? null };
}

function leafJson(answer: LeafAnswer, under: Under) {
  const { leaf, route, accounts, validYears, renewal, vouchers, form } = answer;
  const { id, cites, provenance } = answer.category;
  const { pack, country, detailed } = under;
  const where = country === undefined ? "" : `&country=${country}`;
  return {
    category: { id, name: named(under, (texts) => texts.categories[id] ?? id), cites, provenance },
    route,
    accounts: [...accounts],
    validYears,
    renewal,
    vouchers: [...vouchers],
    form: `/api/v1/forms/${leaf}?pack=${pack.id}${where}`,
    documents: form.documents.map((need) => documentJson(need, under)),
    ...(detailed && { parts: partsJson(form, under) }),
  };
}

function documentJson(need: DocumentNeed, under: Under) {
  const { part, template } = need;
  return {
    ...needJson(need),
    part,
    ...(template !== undefined && { template }),
    label: labelOf(need, under),
  };
}

function labelOf({ id }: FieldNeed, under: Under) {
  return named(under, ({ fields }) => fields[id]?.label ?? id);
}

function partsJson({ parts }: FormNeeds, under: Under) {
  return parts.map(({ part, sections }) => ({
    part,
    sections: sections.map(({ id, fields, tables }) => ({
      id,
      name: named(under, ({ groups }) => groups[id] ?? id),
      fields: fields.map((field) => ({
        ...needJson(field),
        control: field.control,
        label: labelOf(field, under),
      })),
      tables: tables.map((table) => tableJson(table, under)),
    })),
  }));
}

function tableJson(table: TableNeed, under: Under) {
  const { id, min, max, columns } = table;
  return {
    ...needJson(table),
    min,
    max,
    label: named(under, ({ tables }) => tables[id]?.label ?? id),
    columns: columns.map((column) => ({
      id: column.id,
      required: column.required,
      control: column.control,
      label: named(under, ({ tables }) => tables[id]?.columns[column.id]?.label ?? column.id),
    })),
  };
}

function needJson({ id, required, rules, cites, provenance }: FieldNeed | TableNeed) {
  return {
    id,
    required,
    when: rules.map(({ when, cites }) => ({ condition: when, cites })),
    cites,
    provenance,
  };
}
