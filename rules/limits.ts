import { decode } from "./decode.ts";
import type { IssueCode } from "./result.ts";

/** One thing the law looks at: the issue it raises, its bound, and the pattern of a format. */
export type Limit = readonly [code: LimitCode, bound: number, pattern?: string, flags?: string];

type LimitCode =
  | "too_short"
  | "too_long"
  | "too_small"
  | "too_big"
  | "not_whole"
  | "bad_format";

/** What a field takes, as data: what a browser can check by itself. */
export interface Limits {
  readonly takes: "text" | "number" | "choice" | "list";
  /** What may be chosen, where the law itself lists it. */
  readonly options?: readonly string[];
  /** In the order in which the law looks. */
  readonly limits: readonly Limit[];
}

/** What is wrong with an answer by itself. */
export interface Finding {
  readonly code: IssueCode;
  readonly limit?: number;
}

/** The first thing wrong with what was typed; an empty answer is only missing. */
export function findingIn(
  raw: string | readonly string[] | undefined,
  limits: Limits,
): Finding | undefined {
  const control = limits.takes === "number" ? "number" : "text";
  const value = decode(raw, { control });
  if (value === undefined) return undefined;
  const tooMany = Array.isArray(value)
    ? first(value, limits.limits.filter(([code]) => code === "too_long"))
    : undefined; // before its parts, as zod counts them
  return tooMany || kindFinding(value, limits) || first(value, limits.limits);
}

function first(value: unknown, limits: readonly Limit[]): Finding | undefined {
  for (const limit of limits) {
    const wrong = limitFinding(value, limit);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function kindFinding(value: unknown, { takes, options }: Limits): Finding | undefined {
  if (takes === "number") return Number.isFinite(value) ? undefined : { code: "not_a_number" };
  const fits = takes === "list" ? Array.isArray(value) : typeof value === "string";
  if (takes !== "choice" && !fits) return { code: "bad_format" };
  if (!options) return undefined;
  const chosen: unknown[] = Array.isArray(value) ? value : [value];
  const offered = chosen.every((each) => options.some((option) => option === each));
  return offered ? undefined : { code: "not_an_option" };
}

function limitFinding(value: unknown, limit: Limit): Finding | undefined {
  const [code, bound] = limit;
  if (code === "bad_format") return fits(String(value), limit) ? undefined : { code };
  if (code === "not_whole") return wholeFinding(Number(value));
  const size = typeof value === "number" ? value : lengthOf(value);
  const out = code === "too_short" || code === "too_small" ? size < bound : size > bound;
  return out ? { code, limit: bound } : undefined;
}

/** Beyond these a number no longer says which whole number it is. */
function wholeFinding(value: number): Finding | undefined {
  const most = Number.MAX_SAFE_INTEGER;
  if (!Number.isInteger(value)) return { code: "not_whole" };
  if (value > most) return { code: "too_big", limit: most };
  return value < -most ? { code: "too_small", limit: -most } : undefined;
}

/** Characters as people count them, not as the machine stores them. */
function lengthOf(value: unknown): number {
  return Array.from(Array.isArray(value) ? value : String(value)).length;
}

/** A pattern that this browser does not know is left to the portal. */
function fits(text: string, [, , pattern = "", flags]: Limit): boolean {
  try {
    return new RegExp(pattern, flags).test(text);
  } catch (error) {
    return error instanceof SyntaxError;
  }
}
