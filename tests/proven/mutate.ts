/** Plants every small fault in the central rules, and fails at one that neither a test nor an explanation accounts for. */
import { mutatedCopy } from "./copy.ts";
import { explained } from "./explained.ts";
import { proven } from "./files.ts";
import type { Mutant } from "./mutants.ts";
import { type Outcome, tryAll } from "./try_mutants.ts";
import { verdictOn } from "./verdict.ts";

const COLUMNS = ["mutants", "killed", "stopped", "survived"] as const;

/** One row a file, and one for all. */
function table(mutants: readonly Mutant[], outcomes: readonly Outcome[]): string {
  const how = new Map(outcomes.map((one) => [one.id, one.how]));
  const line = ([name = "", ...cells]: readonly string[]) =>
    name.padEnd(28) + cells.map((cell) => cell.padStart(9)).join("");
  const row = (name: string, some: readonly Mutant[]) =>
    line([
      name,
      ...COLUMNS.map((column) =>
        String(some.filter(({ id }) => column === "mutants" || how.get(id) === column).length)
      ),
    ]);
  const files = [...Map.groupBy(mutants, ({ file }) => file)].toSorted();
  const rows = files.map(([file, some]) => row(file, some));
  return [line(["file", ...COLUMNS]), ...rows, row("all", mutants)].join("\n");
}

/** Tries the mutants of these files; true where all are accounted for. */
async function mutate(files: readonly string[]): Promise<boolean> {
  using copy = mutatedCopy(files);
  const { mutants } = copy;
  const outcomes = await tryAll(copy);
  console.log(table(mutants, outcomes));
  const lived = new Set(outcomes.filter(({ how }) => how === "survived").map(({ id }) => id));
  const survivors = mutants.filter(({ id }) => lived.has(id));
  const reasons = explained.filter(({ file }) => files.includes(file));
  const { unexplained, stale } = verdictOn(survivors, reasons);
  for (const { file, line, from, to } of unexplained) {
    console.error(`${file}:${line}: nobody notices \`${from}\` as \`${to}\``);
  }
  for (const { file, from, to } of stale) {
    console.error(`${file}: explained, but not alive: \`${from}\` as \`${to}\``);
  }
  console.log(`${survivors.length - unexplained.length} survivors are explained`);
  return unexplained.length + stale.length === 0;
}

if (import.meta.main) {
  const all = proven.map(({ file }) => file);
  const unknown = Deno.args.filter((file) => !all.includes(file));
  if (unknown.length > 0) throw new Error(`Not among the central rules: ${unknown.join(", ")}`);
  if (!await mutate(Deno.args.length > 0 ? Deno.args : all)) Deno.exit(1);
}
