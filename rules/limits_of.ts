import * as z from "zod";
import { noteOf, type Schema } from "./form.ts";
import type { Finding, Limit, Limits } from "./limits.ts";

/** Formats that are nothing but a pattern. */
const PATTERNS = ["regex", "email", "date"] as const;

/** The checks of a schema that can be said as data. */
const Known = z.union([
  z.object({ check: z.literal("max_length"), maximum: z.number() })
    .transform(({ maximum }): Limit[] => [["too_long", maximum]]),
  z.object({ check: z.literal("min_length"), minimum: z.number() })
    .transform(({ minimum }): Limit[] => [["too_short", minimum]]),
  z.object({ check: z.literal("length_equals"), length: z.number() })
    .transform(({ length }): Limit[] => [["too_short", length], ["too_long", length]]),
  z.object({ check: z.literal("greater_than"), value: z.number(), inclusive: z.literal(true) })
    .transform(({ value }): Limit[] => [["too_small", value]]),
  z.object({ check: z.literal("less_than"), value: z.number(), inclusive: z.literal(true) })
    .transform(({ value }): Limit[] => [["too_big", value]]),
  z.object({ check: z.literal("number_format"), format: z.literal("safeint") })
    .transform((): Limit[] => [["not_whole", 0]]),
  z.object({
    check: z.literal("string_format"),
    format: z.enum(PATTERNS),
    pattern: z.instanceof(RegExp),
  }).transform(({ pattern }): Limit[] => [["bad_format", 0, pattern.source, pattern.flags]]),
]);

const known = new WeakMap<Schema, Limits | null>();

/** Equal limits are one object, so that a page sends them once. */
const shared = new Map<string, Limits>();

/** What a field takes, as data; none where its schema says more than data can. */
export function limitsOf(schema: Schema): Limits | undefined {
  const before = known.get(schema);
  if (before !== undefined) return before ?? undefined;
  const limits = readLimits(schema);
  const fits = limits !== undefined &&
    (limits.takes === "number") === (noteOf(schema).control === "number");
  const found = fits ? once(limits) : null;
  known.set(schema, found);
  return found ?? undefined;
}

function once(limits: Limits): Limits {
  const key = JSON.stringify(limits);
  const first = shared.get(key) ?? limits;
  shared.set(key, first);
  return first;
}

function readLimits(schema: Schema): Limits | undefined {
  const asked = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  const limits = checksOf(asked);
  if (limits === undefined) return undefined;
  if (asked instanceof z.ZodEnum) {
    return { takes: "choice", options: asked.options.map(String), limits };
  }
  if (asked instanceof z.ZodArray) {
    const element = asked.element;
    if (!(element instanceof z.ZodEnum) || checksOf(element)?.length !== 0) return undefined;
    return { takes: "list", options: element.options.map(String), limits };
  }
  if (asked instanceof z.ZodNumber) return { takes: "number", limits };
  const isText = asked instanceof z.ZodString || asked instanceof z.ZodStringFormat;
  return isText ? { takes: "text", limits } : undefined;
}

/** The schema's own check, where it is one, and then those added to it; none where one is unknown. */
function checksOf({ _zod: { def } }: z.core.$ZodType): Limit[] | undefined {
  if ("coerce" in def && def.coerce === true) return undefined;
  const own = "check" in def ? [def] : [];
  const all = [...own, ...(def.checks ?? []).map((check) => check._zod.def)];
  const read = all.map((each) => Known.safeParse(each));
  return read.every(({ success }) => success) ? read.flatMap(({ data }) => data ?? []) : undefined;
}

/** Everything that can be found wrong within these limits. */
export function findingsOf({ takes, options, limits }: Limits): Finding[] {
  const kinds: Finding[] = takes === "number" ? [{ code: "not_a_number" }] : [];
  if (options !== undefined) kinds.push({ code: "not_an_option" });
  return [
    ...kinds,
    ...limits.flatMap(([code, bound]): Finding[] => {
      if (code === "not_whole") {
        return [
          { code },
          { code: "too_big", limit: Number.MAX_SAFE_INTEGER },
          { code: "too_small", limit: Number.MIN_SAFE_INTEGER },
        ];
      }
      return [code === "bad_format" ? { code } : { code, limit: bound }];
    }),
  ];
}
