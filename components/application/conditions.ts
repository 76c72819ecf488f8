import { requirementsOf, sectionsOf } from "../../rules/application_form.ts";
import { type Answers, fieldsOf } from "../../rules/conditions.ts";
import { type AnyCondition, type AnyRequirement, isOptional, type Part } from "../../rules/form.ts";
import { namesIn } from "./condition_text.ts";
import { FIRST, SECOND } from "./fill_in.ts";
import type { FormView } from "./view.ts";

/** What an answer elsewhere makes of a field or table. */
export interface Rule {
  readonly rule: "required" | "forbidden";
  readonly when: AnyCondition;
}

/** A field or table that other answers rule over. */
export interface Place {
  readonly id: string;
  readonly rules: readonly Rule[];
  /** Required by itself. */
  readonly needed: boolean;
}

/** What a browser needs to show at once what an answer makes of other questions. */
export interface Conditions {
  readonly places: readonly Place[];
  /** Answers of other parts that conditions look at. */
  readonly given: Answers;
}

/** How conditions are said, with slots for what they speak of. */
export interface SpokenConditions {
  readonly is: string;
  readonly isNot: string;
  readonly unless: string;
  readonly and: string;
  readonly or: string;
  readonly notAsked: string;
  readonly askedWhen: string;
  /** What questions of other parts and their choices are called, as `field` and `field:value`. */
  readonly elsewhere?: Readonly<Record<string, string>>;
}

/** The conditions of a part. */
export function partConditions(view: FormView, part: Part): Conditions {
  const places = placesIn(view, part);
  const { answers } = view.dossier;
  const given = comparedElsewhere(view, part).map(({ field }) => field)
    .filter((id) => answers[id] !== undefined)
    .map((id) => [id, answers[id] ?? ""] as const);
  return { places, given: Object.fromEntries(given) };
}

function placesIn({ form }: FormView, part: Part): Place[] {
  const requires = requirementsOf(form);
  return sectionsOf(form, part).flatMap((section) => [
    ...Object.entries(section.fields).flatMap(([id, schema]) =>
      placed(id, { needed: !isOptional(schema), requires: requires.filter(isOf("field", id)) })
    ),
    ...Object.entries(section.tables).flatMap(([id, { min = 0 }]) =>
      placed(id, { needed: min > 0, requires: section.requires.filter(isOf("table", id)) })
    ),
  ]);
}

function isOf(kind: "field" | "table", id: string): (requirement: AnyRequirement) => boolean {
  return (r) => kind === "field" ? "field" in r && r.field === id : "table" in r && r.table === id;
}

function placed(
  id: string,
  { needed, requires }: { needed: boolean; requires: readonly AnyRequirement[] },
): Place[] {
  if (requires.length === 0) return [];
  return [{ id, needed, rules: requires.map(({ rule, when }) => ({ rule, when })) }];
}

/** What the conditions of a part look at in other parts. */
function comparedElsewhere(view: FormView, part: Part) {
  const here = sectionsOf(view.form, part).flatMap(({ fields }) => Object.keys(fields));
  return placesIn(view, part).flatMap(({ rules }) => rules.flatMap(({ when }) => compared(when)))
    .filter(({ field }) => !here.includes(field));
}

function compared(condition: AnyCondition): { field: string; values: readonly string[] }[] {
  if ("not" in condition) return compared(condition.not);
  if ("any" in condition) return condition.any.flatMap(compared);
  if ("all" in condition) return condition.all.flatMap(compared);
  const values = "is" in condition ? [condition.is] : condition.in;
  return fieldsOf(condition).map((field) => ({ field, values }));
}

/** How the conditions of a part are said; nothing where it has none. */
export function spokenConditions(view: FormView, part: Part): SpokenConditions | undefined {
  if (placesIn(view, part).length === 0) return undefined;
  const { words, notAsked, askedWhen } = view.messages.application;
  const names = namesIn(view);
  const elsewhere = comparedElsewhere(view, part).flatMap(({ field, values }) => [
    [field, names.label(field)],
    ...values.map((value) => [`${field}:${value}`, names.option(field, value)]),
  ]);
  return {
    is: words.is(FIRST, SECOND),
    isNot: words.isNot(FIRST, SECOND),
    unless: words.unless(FIRST),
    and: words.and,
    or: words.or,
    notAsked: notAsked(FIRST),
    askedWhen: askedWhen(FIRST),
    ...(elsewhere.length > 0 && { elsewhere: Object.fromEntries(elsewhere) }),
  };
}
