import type { Pack } from "./pack.ts";

/** Every country that some group of the packs is asked of alone, in the order of their codes. */
export function countriesNamed(packs: readonly Pack[]): readonly string[] {
  const entries = packs.flatMap(({ core, categories }) => [
    ...core,
    ...categories.flatMap(({ groups }) => groups),
  ]);
  const named = entries.flatMap((entry) => "group" in entry ? entry.countries ?? [] : []);
  return [...new Set(named)].toSorted();
}
