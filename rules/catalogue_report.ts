import * as z from "zod";
import { codeOf, type Product } from "./catalogue.ts";
import { ImportRow, LineIssue, type ReadLine } from "./catalogue_import.ts";
import { effectOf, waysOf } from "./catalogue_overlay.ts";

/** What becomes of a line, the most urgent first. */
export const verdicts = ["refused", "changed", "new", "same"] as const;
export type Verdict = typeof verdicts[number];

/** A line of the report on a table. */
export const ReportLine = z.object({
  line: z.number().int(),
  verdict: z.enum(verdicts),
  row: ImportRow.optional(),
  /** Of a refused line: what stood there, and what is wrong with it. */
  typed: z.object({ code: z.string(), name: z.string() }).optional(),
  issues: z.array(LineIssue).readonly().optional(),
  /** What a changed row said before: its names, cut off where they are very long, and its ways. */
  was: z.object({
    zh: z.string(),
    en: z.string(),
    ways: z.array(z.string()).readonly(),
    provenance: z.enum(["official", "inferred", "local"]),
  }).optional(),
});
export type ReportLine = Readonly<z.infer<typeof ReportLine>>;

/** A line that was read, and what to call it. */
export interface LineRead {
  readonly line: number;
  readonly typed: { readonly code: string; readonly name: string };
  readonly read: ReadLine;
}

/** How much of a name of before is kept. */
const NAME_KEPT = 80;

/** What becomes of every line of a table, held against the catalogue of now; lines come in their order. */
export function reportOn(
  lines: readonly LineRead[],
  current: readonly Product[],
): readonly ReportLine[] {
  const known = Map.groupBy(current, codeOf);
  const twins = twinsAmong(lines);
  return lines.map(({ line, typed, read }) => {
    const twin = twins.get(line);
    if ("issues" in read) return { line, verdict: "refused", typed, issues: read.issues };
    const { row, product } = read;
    if (twin !== undefined) return { line, verdict: "refused", typed, issues: [twin] };
    const effect = effectOf(product, known.get(codeOf(product)) ?? []);
    return effect.verdict === "changed"
      ? { line, verdict: effect.verdict, row, was: wasOf(effect.was) }
      : { line, verdict: effect.verdict, row };
  });
}

function wasOf(product: Product): NonNullable<ReportLine["was"]> {
  const { name: { zh, en }, provenance } = product;
  const ways = waysOf(product).slice(0, 10);
  return { zh: zh.slice(0, NAME_KEPT), en: en.slice(0, NAME_KEPT), ways, provenance };
}

type GoodLine = LineRead & { readonly read: Exclude<ReadLine, { issues: unknown }> };

function isGood(line: LineRead): line is GoodLine {
  return "row" in line.read;
}

/** Lines of one code for the same days: said again is said once, and of two different ones none counts. */
function twinsAmong(lines: readonly LineRead[]): ReadonlyMap<number, LineIssue> {
  const twins = new Map<number, LineIssue>();
  for (const [, own] of Map.groupBy(lines.filter(isGood), ({ read }) => codeOf(read.product))) {
    if (own.length > 1) markTwins(own, twins);
  }
  return twins;
}

function markTwins(own: readonly GoodLine[], twins: Map<number, LineIssue>): void {
  const firsts: GoodLine[] = [];
  for (const [, [first, ...again]] of Map.groupBy(own, ({ read }) => JSON.stringify(read.row))) {
    if (first === undefined) continue;
    firsts.push(first);
    for (const { line } of again) twins.set(line, twinIssue("repeated", first));
  }
  let longest: GoodLine | undefined;
  for (const line of firsts.toSorted((a, b) => a.read.row.from < b.read.row.from ? -1 : 1)) {
    if (longest !== undefined && line.read.row.from <= lastDay(longest)) {
      twins.set(line.line, twinIssue("twice", longest));
      if (!twins.has(longest.line)) twins.set(longest.line, twinIssue("twice", line));
    }
    if (longest === undefined || lastDay(line) > lastDay(longest)) longest = line;
  }
}

function lastDay({ read: { row: { to = "9" } } }: GoodLine): string {
  return to;
}

function twinIssue(code: "twice" | "repeated", { line }: LineRead): LineIssue {
  return { code, column: "hs", values: { line } };
}
