import * as z from "zod";
import type { ApplicationForm, Section } from "./application_form.ts";
import { targetOf } from "./conditions.ts";
import {
  type AnyRequirement,
  type Fields,
  isOptional,
  noteOf,
  type Provenance,
  type Schema,
} from "./form.ts";

/** What is asked anew, no longer, or otherwise. */
export type Change = "added" | "removed" | "changed";

/** One question, table or condition in which two forms differ. */
export interface FormDifference {
  readonly change: Change;
  readonly what: "field" | "table" | "column" | "requirement";
  /** The field or table. */
  readonly id: string;
  /** The column of that table. */
  readonly column?: string;
  /** The condition that came or went. */
  readonly rule?: AnyRequirement;
  readonly group: string;
  /** Whether it must be answered, as the newer form has it; for what went, as the older had it. */
  readonly required: boolean;
  readonly cites: string;
  readonly provenance?: Provenance;
}

/** Everything in which the second form differs from the first. */
export function formDifferences(
  before: ApplicationForm,
  after: ApplicationForm,
): readonly FormDifference[] {
  const [old, now] = [askedIn(unlike(before, after)), askedIn(unlike(after, before))];
  const removed = [...old].filter(([key, { parent }]) => !now.has(key) && !isGone(parent, now))
    .map(([, asked]) => differenceOf("removed", asked));
  const others = [...now].flatMap(([key, asked]) => {
    const then = old.get(key);
    if (then === undefined) return isGone(asked.parent, old) ? [] : [differenceOf("added", asked)];
    return then.said === asked.said ? [] : [differenceOf("changed", asked)];
  });
  return [...others, ...removed];
}

/** The sections that are not the very same in the other form. */
function unlike({ sections }: ApplicationForm, other: ApplicationForm): readonly Section[] {
  const same = new Map(other.sections.map((section) => [section.id, section]));
  return sections.filter((section) => {
    const twin = same.get(section.id);
    return twin === undefined || twin.tables !== section.tables ||
      twin.requires !== section.requires || !isSame(twin.fields, section.fields);
  });
}

function isSame(one: Fields, other: Fields): boolean {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
}

type AskedThing = Omit<FormDifference, "change"> & {
  /** All that a form says of it, to compare. */
  readonly said: string;
  /** What it belongs to: with that it comes and goes. */
  readonly parent?: string;
};

/** Whether it is the table or field of a thing that is not there. */
function isGone(parent: string | undefined, things: ReadonlyMap<string, AskedThing>): boolean {
  return parent !== undefined && !things.has(parent);
}

function differenceOf(change: Change, { said: _, parent: __, ...asked }: AskedThing) {
  return { change, ...asked };
}

function askedIn(sections: readonly Section[]): ReadonlyMap<string, AskedThing> {
  return new Map(sections.flatMap((section) => [
    ...fieldsIn(section),
    ...tablesIn(section),
    ...rulesIn(section),
  ]));
}

type Entry = readonly [key: string, asked: AskedThing];

function fieldsIn({ id: group, fields }: Section): Entry[] {
  return Object.entries(fields).map(([id, schema]): Entry => [id, {
    what: "field",
    id,
    group,
    ...known(schema),
  }]);
}

function tablesIn({ id: group, tables }: Section): Entry[] {
  return Object.entries(tables).flatMap(([id, { columns, min = 0, max, cites, provenance }]) => [
    [id, {
      what: "table",
      id,
      group,
      required: min > 0,
      cites,
      provenance,
      said: `${min} ${max}`,
    }] satisfies Entry,
    ...Object.entries(columns).map(([column, schema]): Entry => [`${id}/${column}`, {
      what: "column",
      id,
      column,
      group,
      parent: id,
      ...known(schema),
    }]),
  ]);
}

function rulesIn({ id: group, requires }: Section): Entry[] {
  return requires.map((rule): Entry => {
    const id = targetOf(rule);
    const key = `${id} ${rule.rule} ${JSON.stringify(rule.when)}`;
    const { cites } = rule;
    return [key, {
      what: "requirement",
      id,
      rule,
      group,
      required: false,
      cites,
      said: "",
      parent: id,
    }];
  });
}

type Known = Pick<AskedThing, "required" | "cites" | "provenance" | "said">;

/** Packs share most of their fields: each is read once. */
const read = new WeakMap<Schema, Known>();

function known(schema: Schema): Known {
  const before = read.get(schema);
  if (before !== undefined) return before;
  const { cites, provenance, ...asked } = noteOf(schema);
  const shape = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const required = !isOptional(schema);
  const note = Object.entries(asked).toSorted(([a], [b]) => a < b ? -1 : 1);
  const said = JSON.stringify([note, required, shape]);
  const found = { required, cites, provenance, said };
  read.set(schema, found);
  return found;
}
