import {
  type AnyRequirement,
  type Fields,
  type Group,
  isOptional,
  noteOf,
  type Part,
  type Tables,
} from "./form.ts";
import type { Category, GroupIf, Pack } from "./pack.ts";

/** One heading of the form with what stands under it. */
export interface Section {
  readonly id: string;
  readonly part: Part;
  readonly fields: Fields;
  readonly tables: Tables;
  readonly requires: readonly AnyRequirement[];
}

/** All a category asks for one leaf: the one source of page, check, preview and declaration. */
export interface ApplicationForm {
  readonly pack: Pack;
  readonly category: Category;
  readonly leaf: string;
  readonly sections: readonly Section[];
}

/** Which form of a pack is meant: those of one leaf may differ by country. */
export interface FormKey {
  readonly category: Category;
  readonly leaf: string;
  /** Where the enterprise is, ISO 3166 alpha-3; without it nothing of one country is asked. */
  readonly country?: string | undefined;
}

/** The groups that are asked in this case. */
export function askedOf(
  entries: readonly (Group | GroupIf)[],
  { leaf, country }: Pick<FormKey, "leaf" | "country">,
): readonly Group[] {
  return entries.flatMap((entry) => {
    if (!("group" in entry)) return [entry];
    const { leaves, countries, group } = entry;
    return isAmong(leaves, leaf) && isAmong(countries, country) ? [group] : [];
  });
}

/** Where no list narrows it, everything is among those meant. */
function isAmong(list: readonly string[] | undefined, one: string | undefined): boolean {
  return list === undefined || list.some((each) => each === one);
}

/** The entries with one more: behind the group it names and those that stand there already, else at the end of its part. */
export function placed<E extends Group | GroupIf>(entries: readonly E[], extra: E): E[] {
  const { after, part } = groupIn(extra);
  const hasPlace = entries.some((entry) => groupIn(entry).id === after);
  const last = entries.map(groupIn).findLastIndex((group) =>
    hasPlace ? group.id === after || group.after === after : group.part === part
  );
  return entries.toSpliced(last + 1, 0, extra);
}

/** The group of an entry, whenever it is asked. */
export function groupIn(entry: Group | GroupIf): Group {
  return "group" in entry ? entry.group : entry;
}

const noTables: Tables = {};
const noRules: readonly AnyRequirement[] = [];

function sectionOf(group: Group, { route }: Category): Section {
  const fields = Object.fromEntries(
    Object.entries(group.fields).filter(([, schema]) => (noteOf(schema).on ?? route) === route),
  );
  const { id, part, tables = noTables, requires = noRules } = group;
  return { id, part, fields, tables, requires };
}

/** The form of a category's leaf: the pack's core with the category's own groups in their places. */
export function formOf(pack: Pack, { category, leaf, country }: FormKey): ApplicationForm {
  const core = askedOf(pack.core, { leaf, country });
  const groups = askedOf(category.groups, { leaf, country }).reduce(placed<Group>, [...core]);
  return { pack, category, leaf, sections: groups.map((group) => sectionOf(group, category)) };
}

/** The sections of one part, in their order. */
export function sectionsOf({ sections }: ApplicationForm, part: Part): readonly Section[] {
  return sections.filter((section) => section.part === part);
}

/** Every requirement of the form. */
export function requirementsOf({ sections }: ApplicationForm): readonly AnyRequirement[] {
  return sections.flatMap((section) => section.requires);
}

/** A field of the form with the section it stands in. */
export function findField(form: ApplicationForm, id: string) {
  for (const section of form.sections) {
    const schema = ownOf(section.fields, id);
    if (schema === undefined) continue;
    return { section, schema, note: noteOf(schema), optional: isOptional(schema) };
  }
  return undefined;
}

/** A table of the form with the section it stands in. */
export function findTable(form: ApplicationForm, id: string) {
  for (const section of form.sections) {
    const table = ownOf(section.tables, id);
    if (table !== undefined) return { section, table };
  }
  return undefined;
}

/** Names that every object has are none of its own. */
function ownOf<T>(record: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}

/** The fields that take files, with the part they stand in. */
export function fileFields(form: ApplicationForm): readonly { id: string; part: Part }[] {
  return form.sections.flatMap(({ fields, part }) =>
    Object.entries(fields).filter(([, schema]) => noteOf(schema).control === "file")
      .map(([id]) => ({ id, part }))
  );
}
