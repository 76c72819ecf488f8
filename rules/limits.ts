import { decode } from "./decode.ts";
import type { IssueCode } from "./result.ts";

/** One thing the law looks at, by the issue it raises. */
export type Limit =
  | readonly [code: "too_short" | "too_long" | "too_small" | "too_big", limit: number]
  | readonly [code: "not_whole"]
  | readonly [code: "bad_format", pattern: string, flags: string];

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
  switch (takes) {
    case "number":
      return Number.isFinite(value) ? undefined : { code: "not_a_number" };
    case "text":
      return typeof value === "string" ? undefined : { code: "bad_format" };
    case "choice":
      return offers(options, value) ? undefined : { code: "not_an_option" };
    case "list":
      if (!Array.isArray(value)) return { code: "bad_format" };
      return value.every((each) => offers(options, each)) ? undefined : { code: "not_an_option" };
  }
}

function offers(options: Limits["options"], value: unknown): boolean {
  return options === undefined || options.some((option) => option === value);
}

function limitFinding(value: unknown, limit: Limit): Finding | undefined {
  const [code, bound] = limit;
  if (typeof value === "number") {
    if (code === "not_whole") return wholeFinding(value);
    const out = code === "too_small" ? value < Number(bound) : value > Number(bound);
    return out ? { code, limit: Number(bound) } : undefined;
  }
  if (code === "bad_format") return fits(String(value), limit) ? undefined : { code };
  const length = lengthOf(value);
  const out = code === "too_short" ? length < Number(bound) : length > Number(bound);
  return out ? { code, limit: Number(bound) } : undefined;
}

/** Beyond these a number no longer says which whole number it is. */
function wholeFinding(value: number): Finding | undefined {
  if (!Number.isInteger(value)) return { code: "not_whole" };
  if (Number.isSafeInteger(value)) return undefined;
  return value > 0
    ? { code: "too_big", limit: Number.MAX_SAFE_INTEGER }
    : { code: "too_small", limit: Number.MIN_SAFE_INTEGER };
}

/** Characters as people count them, not as the machine stores them. */
function lengthOf(value: unknown): number {
  return typeof value === "string" || Array.isArray(value) ? Array.from(value).length : 0;
}

/** A pattern that this browser does not know is left to the portal. */
function fits(text: string, [, pattern = "", flags = ""]: readonly unknown[]): boolean {
  try {
    return new RegExp(String(pattern), String(flags)).test(text);
  } catch (_error) {
    return true;
  }
}
