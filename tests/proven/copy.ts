import { dirname } from "node:path";
import { ROOT, sourceFiles } from "../sources.ts";
import { type Mutant, plant } from "./mutants.ts";

/** A copy of the sources with every mutant of some files in it; the working tree stays as it is. */
export interface Copy extends Disposable {
  /** With a slash. */
  readonly root: string;
  readonly mutants: readonly Mutant[];
}

/** Copies the sources to a folder of their own, and plants the mutants of these files. */
export function mutatedCopy(files: readonly string[]): Copy {
  const root = `${Deno.makeTempDirSync({ prefix: "foodgate_mutants_" })}/`;
  const mutants: Mutant[] = [];
  for (const file of [...sourceFiles(), "deno.test.json", "deno.test.lock", "deno.json"]) {
    Deno.mkdirSync(dirname(root + file), { recursive: true });
    if (!files.includes(file)) {
      Deno.copyFileSync(ROOT + file, root + file);
      continue;
    }
    const text = Deno.readTextFileSync(ROOT + file);
    const planted = plant(file, { text, first: mutants.length });
    mutants.push(...planted.mutants);
    Deno.writeTextFileSync(root + file, planted.text);
  }
  return {
    root,
    mutants,
    [Symbol.dispose]: () => Deno.removeSync(root, { recursive: true }),
  };
}
