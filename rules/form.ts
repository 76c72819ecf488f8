import * as z from "zod";

/** The way an application goes: by the authority's recommendation, or straight to customs. */
export type Route = "recommended" | "self";

/** The three parts that hold answers; the fourth page lists the files of these. */
export const parts = ["basic", "production", "inspection"] as const;
export type Part = typeof parts[number];

/** Where a rule is known from; all but `manual` and `official` is marked on the page. */
export type Provenance = "manual" | "official" | "inferred" | "local";

/** How a field is asked. */
export const controls = [
  "text",
  "textarea",
  "number",
  "date",
  "radio",
  "select",
  "checkboxes",
  "file",
  "given",
] as const;
export type Control = typeof controls[number];

export type Unit =
  | "m2"
  | "m3"
  | "ha"
  | "t"
  | "t_per_day"
  | "t_per_year"
  | "kg_per_year"
  | "heads_per_day"
  | "percent"
  | "percent_vol"
  | "mg_per_kg"
  | "g_per_100ml"
  | "celsius"
  | "minutes"
  | "hours"
  | "days"
  | "months"
  | "people"
  | "usd";

/** Lists that are not part of the law: they come from the portal's memory or from constants. */
export type OptionSource =
  | "authorities"
  | "countries"
  | "leaves"
  | { readonly table: string; readonly column: string };

/** What the portal itself fills in, read-only. */
export type Given = "home_number" | "china_number" | "china_date" | "china_validity";

/** What stands beside a schema: how it is asked, and where it is known from. */
export interface Note {
  readonly control: Control;
  readonly cites: string;
  readonly provenance: Provenance;
  readonly unit?: Unit;
  /** Asked on this route alone. */
  readonly on?: Route;
  readonly options?: OptionSource;
  readonly given?: Given;
  /** Starts with what the account says. */
  readonly starts?: "company_name";
  /** What its values may be looked up in while somebody types. */
  readonly suggest?: "hs";
  /** The paper to download, sign and upload here. */
  readonly template?: "declaration";
}

/** Read for every field of every page: a plain map is quicker than a registry with its inheritance. */
const notes = new WeakMap<z.ZodType, Note>();

declare const asked: unique symbol;

/** How a field is asked, in its type alone: the words it needs depend on that. */
export interface Asked<C extends Control = Control> {
  readonly [asked]?: C;
}

/** A schema with its note. */
export function field<S extends z.ZodType, const N extends Note>(
  schema: S,
  note: N,
): S & Asked<N["control"]>;
export function field(schema: z.ZodType, note: Note): z.ZodType {
  const own = schema.clone();
  notes.set(own, note);
  return own;
}

/** The note of a schema, or none where it was not made by `field()`. */
export function findNote(schema: z.ZodType): Note | undefined {
  return notes.get(schema);
}

/** The note of a field made by `field()`. */
export function noteOf(schema: z.ZodType): Note {
  const note = findNote(schema);
  if (note === undefined) throw new TypeError("Cannot read note: field has none");
  return note;
}

/** Whether values of some of the fields may be looked up while somebody types. */
export function anyLookedUp(fields: Fields): boolean {
  return Object.values(fields).some((schema) => noteOf(schema).suggest !== undefined);
}

/** Whether the schema itself lets the field be left out. */
export function isOptional(schema: z.ZodType): boolean {
  return schema instanceof z.ZodOptional;
}

/** What a field accepts. */
export type Schema = z.ZodType;

/** The values a choice offers by its own schema; none for free text and outside lists. */
export function choicesIn(schema: Schema): readonly string[] {
  const asked = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const one = asked instanceof z.ZodArray ? asked.element : asked;
  return one instanceof z.ZodEnum ? one.options.map(String) : [];
}

export type Fields = Readonly<Record<string, Schema>>;

/** A repeatable row of fields. */
export interface Table {
  readonly columns: Fields;
  /** Rows asked for in any case. */
  readonly min?: number;
  readonly max: number;
  readonly cites: string;
  readonly provenance: Provenance;
}

export type Tables = Readonly<Record<string, Table>>;

type Element<T> = T extends readonly (infer E)[] ? E : T;
type Choice<S> = Extract<S extends z.ZodType ? Element<NonNullable<z.output<S>>> : never, string>;

/** A condition over answers, as data. */
export type Condition<F extends Fields = Fields> =
  | {
    readonly [K in keyof F & string]:
      | { readonly field: K; readonly is: Choice<F[K]> }
      | { readonly field: K; readonly in: readonly Choice<F[K]>[] };
  }[keyof F & string]
  | { readonly not: Condition<F> }
  | { readonly any: readonly Condition<F>[] }
  | { readonly all: readonly Condition<F>[] };

type OptionalKeys<F extends Fields> = {
  [K in keyof F & string]: F[K] extends z.ZodOptional ? K : never;
}[keyof F & string];

/** A field or table that a condition, on fields of its own group or of others, makes required or greys out. */
export type Requirement<
  F extends Fields = Fields,
  T extends Tables = Tables,
  Read extends Fields = Record<never, never>,
> =
  & ({ readonly field: OptionalKeys<F> } | { readonly table: keyof T & string })
  & {
    readonly rule: "required" | "forbidden";
    readonly when: Condition<F & Read>;
    readonly cites: string;
  };

/** Fields that stand together under one heading. */
export interface GroupSpec<
  Id extends string,
  F extends Fields,
  T extends Tables,
  R extends Fields = Record<never, never>,
> {
  readonly id: Id;
  readonly part: Part;
  /** The group it stands behind; at the end of its part without it. */
  readonly after?: string;
  readonly fields: F;
  readonly tables?: T;
  /** Fields of other groups of the form that its conditions look at. */
  readonly reads?: R;
  readonly requires?: readonly Requirement<F, T, NoInfer<R>>[];
}

/** A condition as the engine reads it. */
export type AnyCondition =
  | { readonly field: string; readonly is: string }
  | { readonly field: string; readonly in: readonly string[] }
  | { readonly not: AnyCondition }
  | { readonly any: readonly AnyCondition[] }
  | { readonly all: readonly AnyCondition[] };

export type AnyRequirement =
  & ({ readonly field: string } | { readonly table: string })
  & {
    readonly rule: "required" | "forbidden";
    readonly when: AnyCondition;
    readonly cites: string;
  };

/** A group as the engine reads it. */
export interface Group {
  readonly id: string;
  readonly part: Part;
  readonly after?: string;
  readonly fields: Fields;
  readonly tables?: Tables;
  readonly requires?: readonly AnyRequirement[];
}

/** A group of fields, its types kept. */
export function defineGroup<
  const Id extends string,
  const F extends Fields,
  const T extends Tables = Record<never, never>,
  const R extends Fields = Record<never, never>,
>(group: GroupSpec<Id, F, T, R>): GroupSpec<Id, F, T, R> {
  return group;
}
