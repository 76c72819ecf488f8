import { breaches } from "../rules/contract.ts";
import type { Pack } from "../rules/pack.ts";
import { type ReadPack, readPacks } from "./read_packs.ts";

/** The packs that are switched on; a broken one stops the start. */
export async function loadPacks(
  names: readonly string[],
  importModule: (specifier: string) => Promise<unknown>,
): Promise<readonly Pack[]> {
  const read = await readPacks(names, importModule);
  const broken = brokenRules(read);
  if (broken.length === 0) return read.map(({ pack }) => pack);
  throw new Error(
    `Cannot start: rules are broken\n${broken.map((line) => `  ${line}`).join("\n")}`,
  );
}

/** Every rule of the contract that a pack breaks: the file, the place, the rule, and what to do. */
export function brokenRules(read: readonly ReadPack[]): readonly string[] {
  const fileOf = new Map(read.map(({ pack, file }) => [pack.id, file]));
  try {
    return breaches(read.map(({ pack }) => pack)).map(({ pack, where, rule, remedy }) =>
      `${fileOf.get(pack)} · ${pack} · ${where}: ${rule}. ${remedy}`
    );
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const files = [...new Set(fileOf.values())].join(", ");
    return [`${files}: shape. type-check the pack against rules/pack.ts (${error.message})`];
  }
}
