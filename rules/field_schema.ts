import * as z from "zod";
import type { Schema } from "./form.ts";

/** A schema of JSON Schema, draft 2020-12. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Where a text is said to be neither empty nor with white space around it. */
export const TEXT_DEF = "#/$defs/text";

/** What is written into a form is trimmed, and empty is no answer; here both are said, not done. */
export const textDef: JsonSchema = { type: "string", pattern: "^\\S(?:[\\s\\S]*\\S)?$" };

/** Checks of zod that JSON Schema says the same way. */
const SAID: ReadonlySet<string> = new Set([
  "max_length",
  "min_length",
  "length_equals",
  "greater_than",
  "less_than",
  "number_format",
  "string_format",
]);

const published = new WeakMap<Schema, JsonSchema>();

/** What a field takes where it is answered, as JSON Schema. */
export function fieldSchema(schema: Schema): JsonSchema {
  const known = published.get(schema);
  if (known !== undefined) return known;
  const made = madeOf(askedOf(schema));
  published.set(schema, made);
  return made;
}

/** Whether JSON Schema says all that the field's own schema asks; where not, it says the type alone. */
export function isSaid(schema: z.core.$ZodType): boolean {
  const asked = askedOf(schema);
  if (asked instanceof z.ZodArray) return isPlain(asked) && isSaid(asked.element);
  return isPlain(asked) && [z.ZodString, z.ZodStringFormat, z.ZodNumber, z.ZodEnum]
    .some((kind) => asked instanceof kind);
}

function askedOf(schema: z.core.$ZodType): z.core.$ZodType {
  return schema instanceof z.ZodOptional ? schema.unwrap() : schema;
}

function madeOf(asked: z.core.$ZodType): JsonSchema {
  // The pattern beside a format says it exactly; what validators make of a format differs.
  const { $schema: _, format: __, ...own } = z.toJSONSchema(asked, {
    io: "input",
    unrepresentable: "any",
  });
  const said = isSaid(asked) ? own : own.type === undefined ? {} : { type: own.type };
  if (own.type === "array") return { items: {}, ...said, minItems: Math.max(1, own.minItems ?? 1) };
  return own.type === "string" && own.enum === undefined ? { ...said, $ref: TEXT_DEF } : said;
}

/** Whether every check of a schema, its own included, is one that JSON Schema says the same way. */
function isPlain({ _zod: { def } }: z.core.$ZodType): boolean {
  if ("coerce" in def && def.coerce === true) return false;
  const own = "check" in def ? [def] : [];
  return [...own, ...(def.checks ?? []).map((check) => check._zod.def)].every((check) => {
    const name = "check" in check ? String(check.check) : "";
    const pattern = "pattern" in check ? check.pattern : undefined;
    return SAID.has(name) && (name !== "string_format" || isPortable(pattern));
  });
}

/** Whether others read the pattern as we do: without flags, and by the stricter rules of Unicode too. */
function isPortable(pattern: unknown): boolean {
  if (!(pattern instanceof RegExp) || pattern.flags !== "") return false;
  try {
    return new RegExp(pattern.source, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
