import {
  type AnyRequirement,
  type Fields,
  type Group,
  isOptional,
  noteOf,
  type Part,
  type Tables,
} from "./form.ts";
import type { Category, OnLeaves, Pack } from "./pack.ts";

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

function applies(entry: Group | OnLeaves, leaf: string): Group | null {
  if (!("group" in entry)) return entry;
  return entry.leaves.includes(leaf) ? entry.group : null;
}

/** Behind the group it names, and behind those that stand there already. */
function placed(groups: readonly Group[], extra: Group): Group[] {
  const { after } = extra;
  if (after !== undefined && groups.some(({ id }) => id === after)) {
    const at = groups.findLastIndex((group) => group.id === after || group.after === after);
    return groups.toSpliced(at + 1, 0, extra);
  }
  const last = groups.findLastIndex((group) => group.part === extra.part);
  return groups.toSpliced(last + 1, 0, extra);
}

function sectionOf(group: Group, { route }: Category): Section {
  const fields = Object.fromEntries(
    Object.entries(group.fields).filter(([, schema]) => (noteOf(schema).on ?? route) === route),
  );
  const { id, part, tables = {}, requires = [] } = group;
  return { id, part, fields, tables, requires };
}

/** The form of a category's leaf: the pack's core with the category's own groups in their places. */
export function formOf(
  pack: Pack,
  { category, leaf }: { category: Category; leaf: string },
): ApplicationForm {
  const extra = category.groups.map((entry) => applies(entry, leaf)).filter((g) => g !== null);
  const groups = extra.reduce(placed, [...pack.core]);
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
  const section = form.sections.find(({ fields }) => Object.hasOwn(fields, id));
  const schema = section?.fields[id];
  if (section === undefined || schema === undefined) return undefined;
  return { section, schema, note: noteOf(schema), optional: isOptional(schema) };
}

/** A table of the form with the section it stands in. */
export function findTable(form: ApplicationForm, id: string) {
  const section = form.sections.find(({ tables }) => Object.hasOwn(tables, id));
  const table = section?.tables[id];
  return section === undefined || table === undefined ? undefined : { section, table };
}

/** The fields that take files, with the part they stand in. */
export function fileFields(form: ApplicationForm): readonly { id: string; part: Part }[] {
  return form.sections.flatMap(({ fields, part }) =>
    Object.entries(fields).filter(([, schema]) => noteOf(schema).control === "file")
      .map(([id]) => ({ id, part }))
  );
}
