import type { Explanation } from "./explained.ts";
import type { Mutant } from "./mutants.ts";

type Fault = Pick<Mutant, "file" | "text" | "from" | "to">;

/** What is wrong with the survivors: those nobody explained, and explanations of none. */
export interface Verdict {
  readonly unexplained: readonly Mutant[];
  readonly stale: readonly Explanation[];
}

/** Holds survivors against their explanations; one explains every same change of a same line. */
export function verdictOn(
  survivors: readonly Mutant[],
  explanations: readonly Explanation[],
): Verdict {
  const lived = new Set(survivors.map(keyOf));
  const known = new Set(explanations.map(keyOf));
  return {
    unexplained: survivors.filter((one) => !known.has(keyOf(one))),
    stale: explanations.filter((one) => !lived.has(keyOf(one))),
  };
}

function keyOf({ file, text, from, to }: Fault): string {
  return JSON.stringify([file, text, from, to]);
}
