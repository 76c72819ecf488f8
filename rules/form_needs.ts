import {
  type ApplicationForm,
  requirementsOf,
  type Section,
  sectionsOf,
} from "./application_form.ts";
import { targetOf } from "./conditions.ts";
import {
  type AnyRequirement,
  type Fields,
  isOptional,
  type Note,
  noteOf,
  type Part,
  parts,
  type Provenance,
  type Schema,
} from "./form.ts";

/** What a form asks, to be read before anybody begins: parts, questions, tables, papers. */
export interface FormNeeds {
  readonly parts: readonly PartNeeds[];
  readonly documents: readonly DocumentNeed[];
}

export interface PartNeeds {
  readonly part: Part;
  readonly sections: readonly SectionNeeds[];
}

export interface SectionNeeds {
  readonly id: string;
  /** Where its questions are known from, each source once. */
  readonly cites: readonly string[];
  /** The weakest of its sources. */
  readonly provenance: Provenance;
  /** Questions beside files and what the portal fills in. */
  readonly fields: readonly FieldNeed[];
  readonly tables: readonly TableNeed[];
}

/** Whether it must be answered: always, never, or when an answer asks for it. */
interface Need {
  readonly id: string;
  readonly required: "always" | "sometimes" | "never";
  /** When it is asked for, where that depends. */
  readonly rules: readonly AnyRequirement[];
  readonly cites: string;
  readonly provenance: Provenance;
}

export interface FieldNeed extends Need {
  readonly control: Note["control"];
}

export interface TableNeed extends Need {
  readonly min: number;
  readonly max: number;
  readonly columns: readonly FieldNeed[];
}

/** A paper to upload. */
export interface DocumentNeed extends FieldNeed {
  readonly part: Part;
  /** The paper to download, sign and upload here. */
  readonly template?: Note["template"];
}

/** What a form asks. */
export function needsOf(form: ApplicationForm): FormNeeds {
  const rules = requirementsOf(form);
  return {
    parts: parts.map((part) => ({
      part,
      sections: sectionsOf(form, part).map((section) => sectionNeeds(section, rules)),
    })),
    documents: parts.flatMap((part) =>
      sectionsOf(form, part).flatMap(({ fields }) => documentNeeds(fields, { part, rules }))
    ),
  };
}

function documentNeeds(
  fields: Fields,
  { part, rules }: { part: Part; rules: readonly AnyRequirement[] },
): DocumentNeed[] {
  return Object.entries(fields).flatMap(([id, schema]) => {
    const { control, template } = noteOf(schema);
    if (control !== "file") return [];
    const need = { ...fieldNeed(id, { schema, rules }), part };
    return [template === undefined ? need : { ...need, template }];
  });
}

function sectionNeeds(section: Section, rules: readonly AnyRequirement[]): SectionNeeds {
  const { id } = section;
  const fields = fieldNeeds(section.fields, rules)
    .filter(({ control }) => control !== "file" && control !== "given");
  return { id, ...sourcesOf(section), fields, tables: tableNeeds(section, rules) };
}

function fieldNeeds(fields: Fields, rules: readonly AnyRequirement[]): FieldNeed[] {
  return Object.entries(fields).map(([id, schema]) => fieldNeed(id, { schema, rules }));
}

function fieldNeed(
  id: string,
  { schema, rules }: { schema: Schema; rules: readonly AnyRequirement[] },
): FieldNeed {
  const { control, cites, provenance } = noteOf(schema);
  const own = requiring(id, rules);
  const required = requiredBy(!isOptional(schema), own);
  return { id, control, cites, provenance, rules: own, required };
}

/** The rules that ask for a field or table. */
function requiring(id: string, rules: readonly AnyRequirement[]): readonly AnyRequirement[] {
  return rules.filter((rule) => rule.rule === "required" && targetOf(rule) === id);
}

function tableNeeds({ tables }: Section, rules: readonly AnyRequirement[]): TableNeed[] {
  return Object.entries(tables).map(([id, { columns, min = 0, max, cites, provenance }]) => {
    const own = requiring(id, rules);
    return {
      id,
      min,
      max,
      cites,
      provenance,
      rules: own,
      required: requiredBy(min > 0, own),
      columns: fieldNeeds(columns, []),
    };
  });
}

function requiredBy(always: boolean, rules: readonly AnyRequirement[]): Need["required"] {
  if (always) return "always";
  return rules.length > 0 ? "sometimes" : "never";
}

/** From the least sure up; what the manual says is surer than all of them. */
const unsure: readonly Provenance[] = ["local", "inferred", "official"];

function sourcesOf({ fields, tables }: Section): Pick<SectionNeeds, "cites" | "provenance"> {
  const notes = [
    ...Object.values(fields).map(noteOf),
    ...Object.values(tables).flatMap((
      table,
    ) => [table, ...Object.values(table.columns).map(noteOf)]),
  ];
  return {
    cites: [...new Set(notes.map(({ cites }) => cites))],
    provenance: unsure.find((one) => notes.some(({ provenance }) => provenance === one)) ??
      "manual",
  };
}
