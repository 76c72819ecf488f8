import * as z from "zod";
import { askedOf } from "./application_form.ts";
import { fieldsOf, targetOf } from "./conditions.ts";
import { type ContractRule, type Fault, isId } from "./contract_rules.ts";
import { isCountry } from "./countries.ts";
import {
  type AnyCondition,
  type AnyRequirement,
  type Fields,
  findNote,
  type Group,
  isOptional,
  type Table,
} from "./form.ts";
import type { Category, GroupIf, Pack } from "./pack.ts";

/** What may be named in a form: its fields, and its tables with their columns. */
interface Named {
  readonly fields: Readonly<Record<string, z.ZodType>>;
  readonly tables: Readonly<Record<string, Table>>;
}

/** Where the forms of a category, one for each leaf and each country that is named, break the contract. */
export function formFaults(pack: Pack, category: Category): Fault[] {
  const leaves = Object.keys(category.leaves);
  const unknown = category.groups.flatMap((entry) =>
    "group" in entry && entry.leaves?.some((leaf) => !leaves.includes(leaf))
      ? [{ where: `${category.id}/${entry.group.id}`, rule: "leaf_unknown" } as const]
      : []
  );
  return [...unknown, ...formsOf(pack, category).flatMap(groupsFaults)];
}

/** The groups of each form of the category; leaves and countries asked alike count once. */
function formsOf(pack: Pack, category: Category): readonly (readonly Group[])[] {
  const forms: (readonly Group[])[] = [];
  const countries = [undefined, ...countriesIn([...pack.core, ...category.groups])];
  for (const leaf of Object.keys(category.leaves)) {
    for (const country of countries) {
      const key = { leaf, country };
      const groups = [...askedOf(pack.core, key), ...askedOf(category.groups, key)];
      if (!forms.some((form) => isSame(form, groups))) forms.push(groups);
    }
  }
  return forms;
}

function isSame(one: readonly Group[], other: readonly Group[]): boolean {
  return one.length === other.length && one.every((group, at) => group === other[at]);
}

/** Where groups of the core name leaves or countries that are not there. */
export function coreFaults({ core, categories }: Pack): Fault[] {
  const leaves = categories.flatMap((category) => Object.keys(category.leaves));
  const alien = core.flatMap((entry) =>
    "group" in entry && entry.leaves?.some((leaf) => !leaves.includes(leaf))
      ? [{ where: entry.group.id, rule: "leaf_unknown" } as const]
      : []
  );
  const entries = [...core, ...categories.flatMap(({ groups }) => groups)];
  const abroad = countriesIn(entries).filter((country) => !isCountry(country))
    .map((country) => ({ where: country, rule: "country_unknown" } as const));
  return [...alien, ...abroad];
}

/** Every country that a group is asked of. */
function countriesIn(entries: readonly (Group | GroupIf)[]): string[] {
  const named = entries.flatMap((entry) => "group" in entry ? entry.countries ?? [] : []);
  return [...new Set(named)];
}

function groupsFaults(groups: readonly Group[]): Fault[] {
  const named: Named = {
    fields: Object.assign({}, ...groups.map(({ fields }) => fields)),
    tables: Object.assign({}, ...groups.map(({ tables = {} }) => tables)),
  };
  const before: Before = { groups: new Set(), names: new Set() };
  return groups.flatMap((group) => {
    const faults = [...placeFaults(group, before), ...contentFaults(group, named)];
    before.groups.add(group.id);
    for (const name of idsOf(group)) before.names.add(name);
    return faults;
  });
}

/** What stands in the form already. */
interface Before {
  readonly groups: Set<string>;
  /** Fields and tables. */
  readonly names: Set<string>;
}

/** Ids that stand twice, and a place behind a group that is not there. */
function placeFaults(group: Group, { groups, names }: Before): Fault[] {
  const { id, after, fields, tables = {} } = group;
  const strange = [id, ...idsOf(group)].filter((name) => !isId(name));
  const faults: Fault[] = strange.map((name) => ({ where: `${id}/${name}`, rule: "id_shape" }));
  if (groups.has(id)) faults.push({ where: id, rule: "group_id" });
  if (after !== undefined && !groups.has(after)) faults.push({ where: id, rule: "group_after" });
  const twice = [
    ...Object.keys(fields).filter((name) => names.has(name)),
    ...Object.keys(tables).filter((name) => names.has(name) || Object.hasOwn(fields, name)),
  ];
  return [
    ...faults,
    ...twice.map((name) => ({ where: `${id}/${name}`, rule: "field_id" } as const)),
  ];
}

function idsOf({ fields, tables = {} }: Group): string[] {
  return [...Object.keys(fields), ...Object.keys(tables)];
}

function contentFaults({ id, fields, tables = {}, requires = [] }: Group, named: Named): Fault[] {
  return [
    ...fieldsFaults(fields, { where: id, named }),
    ...Object.entries(tables).flatMap(([table, spec]) =>
      tableFaults(spec, { where: `${id}/${table}`, named })
    ),
    ...requires.flatMap((requirement) => requireFaults(requirement, { where: id, named })),
  ];
}

interface At {
  readonly where: string;
  readonly named: Named;
}

function fieldsFaults(fields: Fields, { where, named }: At): Fault[] {
  return Object.entries(fields).flatMap(([id, schema]) =>
    schemaRules(schema, named).map((rule) => ({ where: `${where}/${id}`, rule }))
  );
}

function tableFaults({ columns, min = 0, max, cites }: Table, { where, named }: At): Fault[] {
  const faults: Fault[] = [];
  if (max < 1 || min > max) faults.push({ where, rule: "table_rows" });
  if (cites.trim() === "") faults.push({ where, rule: "cites" });
  for (const [column, schema] of Object.entries(columns)) {
    const note = findNote(schema);
    const barred = note?.control === "file" || note?.control === "given" || note?.on !== undefined;
    if (barred) faults.push({ where: `${where}/${column}`, rule: "column" });
    if (!isId(column)) faults.push({ where: `${where}/${column}`, rule: "id_shape" });
  }
  return [...faults, ...fieldsFaults(columns, { where, named })];
}

const choices: readonly string[] = ["radio", "select", "checkboxes"];

function schemaRules(schema: z.ZodType, { tables }: Named): ContractRule[] {
  const note = findNote(schema);
  if (note === undefined) return ["note"];
  const { cites, control, options } = note;
  const rules: ContractRule[] = cites.trim() === "" ? ["cites"] : [];
  if (typeof options === "object") {
    const source = tables[options.table]?.columns ?? {};
    if (!Object.hasOwn(source, options.column)) rules.push("option_source");
  }
  if (options === undefined && choices.includes(control) && choicesOf(schema) === null) {
    rules.push("options");
  }
  return rules;
}

/** The options a schema itself names, or null where it is no choice. */
export function choicesOf(schema: unknown): readonly string[] | null {
  if (schema instanceof z.ZodOptional) return choicesOf(schema.unwrap());
  if (schema instanceof z.ZodArray) return choicesOf(schema.element);
  return schema instanceof z.ZodEnum ? schema.options.map(String) : null;
}

function requireFaults(requirement: AnyRequirement, { where, named }: At): Fault[] {
  const { when, cites } = requirement;
  const target = targetOf(requirement);
  const schema = "field" in requirement ? named.fields[target] : undefined;
  const known = "field" in requirement ? schema : named.tables[target];
  const rules: ContractRule[] = [];
  if (cites.trim() === "") rules.push("cites");
  if (known === undefined) rules.push("require_target");
  if (schema !== undefined && !isOptional(schema)) rules.push("require_optional");
  if (fieldsOf(when).some((id) => named.fields[id] === undefined)) rules.push("condition_field");
  if (hasStrangeOption(when, named)) rules.push("condition_option");
  return rules.map((rule) => ({ where: `${where}/${target}`, rule }));
}

function hasStrangeOption(condition: AnyCondition, named: Named): boolean {
  if ("not" in condition) return hasStrangeOption(condition.not, named);
  if ("any" in condition) return condition.any.some((inner) => hasStrangeOption(inner, named));
  if ("all" in condition) return condition.all.some((inner) => hasStrangeOption(inner, named));
  const options = choicesOf(named.fields[condition.field]);
  const wanted = "is" in condition ? [condition.is] : condition.in;
  return options !== null && wanted.some((value) => !options.includes(value));
}
