import * as z from "zod";
import { publicStates } from "./api_shapes.ts";

/** As long as anybody would write a condition. */
const LONGEST = 100;

const text = z.string().max(LONGEST).optional();
const day = z.iso.date().optional();

/** Digits in any shape: with spaces, dots or dashes between them, of full width too. */
const CODE = /^(?:[\s.．·\-－–—]*[0-9０-９]){2,13}[\s.．·\-－–—]*$/;

/** Every parameter of the API in an address, by its name; all may be left out. */
export const parameters = {
  q: text,
  hs: z.string().max(LONGEST).regex(CODE).optional(),
  name: text,
  code: text,
  leaf: text,
  on: day,
  details: z.enum(["true", "false"]).optional(),
  pack: text,
  country: z.string().regex(/^[A-Z]{3}$/).optional(),
  of: z.enum(["application", "registration"]).optional(),
  number: text,
  home_number: text,
  category: text,
  state: z.enum(publicStates).optional(),
  valid_on: day,
  lang: z.enum(["zh", "en"]).default("en"),
  limit: z.int().min(1).max(100).optional(),
  cursor: text,
  format: z.enum(["json", "csv"]).default("json"),
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type Parameter = keyof typeof parameters;

/** What the parameters of those names say. */
export type Asked<Name extends Parameter> = {
  readonly [N in Name]: z.output<typeof parameters[N]>;
};

/** A parameter from an address, or undefined where it says nothing that is understood; empty is not given. */
export function readParameter(name: Parameter, written: string) {
  const schema = parameters[name];
  const trimmed = written.trim();
  const isNumber = "innerType" in schema.def && schema.def.innerType instanceof z.ZodNumber;
  const value = isNumber && /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : trimmed;
  return schema.safeParse(trimmed === "" ? undefined : value);
}
