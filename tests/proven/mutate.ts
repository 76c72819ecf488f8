/** Plants every small fault in the central rules, and fails at one that neither a test nor an explanation accounts for. */
import { mutatedCopy } from "./copy.ts";
import { explained } from "./explained.ts";
import { proven } from "./files.ts";
import type { Mutant } from "./mutants.ts";
import { survivorsOf } from "./try_mutants.ts";
import { verdictOn } from "./verdict.ts";

/** One row a file, and one for all. */
function table(mutants: readonly Mutant[], survivors: readonly Mutant[]): string {
  const files = [...new Set(mutants.map(({ file }) => file))].toSorted();
  const row = (name: string, is: (mutant: Mutant) => boolean) => {
    const [all, lived] = [mutants, survivors].map((some) => some.filter(is).length);
    return [name, all, all! - lived!, lived].map((cell, at) =>
      at === 0 ? String(cell).padEnd(28) : String(cell).padStart(9)
    ).join("");
  };
  const head = "file".padEnd(28) +
    ["mutants", "killed", "survived"].map((name) => name.padStart(9)).join("");
  const rows = files.map((name) => row(name, ({ file }) => file === name));
  return [head, ...rows, row("all", () => true)].join("\n");
}

/** Tries the mutants of these files; true where all are accounted for. */
async function mutate(files: readonly string[]): Promise<boolean> {
  using copy = mutatedCopy(files);
  const { mutants } = copy;
  const live = Deno.stdout.isTerminal();
  const tell = (killed: number) => live && console.log(`${killed} of ${mutants.length} killed`);
  const survivors = await survivorsOf(copy, { mutants, tell });
  console.log(table(mutants, survivors));
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
