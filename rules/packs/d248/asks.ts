import * as z from "zod";
import { field, type Unit } from "../../form.ts";
import { day, inManual, type Known, long, short, unconfirmed } from "./notes.ts";

// Ways to ask for what may be left out; where nothing is said of the source, no public one confirms it.

/** A line of text. */
export function line(known: Known = unconfirmed) {
  return field(short.optional(), { control: "text", ...known });
}

/** Several lines of text. */
export function prose(known: Known = unconfirmed) {
  return field(long.optional(), { control: "textarea", ...known });
}

/** What a row is about: a row without it would say nothing, so that there it must be given. */
export function subject(known: Known = unconfirmed) {
  return field(short, { control: "text", ...known });
}

/** The product a row is about: chosen from the products of part 1. */
export function productColumn(known: Known = inManual) {
  return field(short, {
    control: "select",
    options: { table: "products", column: "specificProduct" },
    ...known,
  });
}

/** A day of the calendar. */
export function date(known: Known = unconfirmed) {
  return field(day.optional(), { control: "date", ...known });
}

/** A country or region. */
export function country(known: Known = unconfirmed) {
  return field(z.string().optional(), { control: "select", options: "countries", ...known });
}

interface Range {
  readonly least?: number;
  readonly most: number;
}

/** How many of something that is counted. */
export function count({ least = 0, most }: Range, known: Known = unconfirmed) {
  const schema = z.number().int().min(least).max(most).optional();
  return field(schema, { control: "number", ...known });
}

/** How much, in a unit. */
export function measure(
  unit: Unit,
  { least = 0, most, known = unconfirmed }: Range & { readonly known?: Known },
) {
  const schema = z.number().min(least).max(most).optional();
  return field(schema, { control: "number", unit, ...known });
}

/** Yes or no. */
export function yesNo(known: Known = unconfirmed) {
  return field(z.enum(["yes", "no"]).optional(), { control: "radio", ...known });
}

/** One of a few, all in view. */
export function oneOf<const V extends readonly string[]>(values: V, known: Known = unconfirmed) {
  return field(z.enum(values).optional(), { control: "radio", ...known });
}

/** One of a list. */
export function listed<const V extends readonly string[]>(values: V, known: Known = unconfirmed) {
  return field(z.enum(values).optional(), { control: "select", ...known });
}

/** Any number of a few. */
export function manyOf<const V extends readonly string[]>(values: V, known: Known = unconfirmed) {
  return field(z.array(z.enum(values)).optional(), { control: "checkboxes", ...known });
}

/** Papers to upload. */
export function papers(known: Known = unconfirmed) {
  return field(z.array(z.string()).optional(), { control: "file", ...known });
}

/** A point the enterprise looks at in its own house, and what it finds. */
export function verdict(known: Known) {
  return listed(["conforms", "partly", "not", "not_applicable"], known);
}

/** What shows that the verdict is right. */
export function evidence(known: Known) {
  return field(z.string().max(400).optional(), { control: "text", ...known });
}
