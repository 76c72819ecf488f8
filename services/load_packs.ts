import { breaches } from "../rules/contract.ts";
import type { Pack } from "../rules/pack.ts";
import { ownPacks } from "../rules/packs/mod.ts";

/** The packs that are switched on: ours by id, others by module specifier; a broken one stops the start. */
export async function loadPacks(
  names: readonly string[],
  importModule: (specifier: string) => Promise<unknown>,
): Promise<readonly Pack[]> {
  const packs: Pack[] = [];
  for (const name of names) {
    packs.push(ownPacks.find(({ id }) => id === name) ?? await outside(name, importModule));
  }
  const broken = breaches(packs).map(({ pack, where, rule, remedy }) =>
    `  ${pack} · ${where}: ${rule}. ${remedy}`
  );
  if (broken.length > 0) throw new Error(`Cannot start: rules are broken\n${broken.join("\n")}`);
  return packs;
}

async function outside(
  name: string,
  importModule: (specifier: string) => Promise<unknown>,
): Promise<Pack> {
  const ours = ownPacks.map(({ id }) => id).join(", ");
  if (!/[/:.]/.test(name)) {
    throw new Error(`Cannot start: RULE_PACKS names ${name}, which is no pack of ours (${ours})`);
  }
  const module = await importModule(name);
  if (isModuleOfPack(module)) {
    if (module.default.texts !== undefined) return module.default;
    throw new Error(`Cannot start: the pack of ${name} brings no texts in zh and en`);
  }
  throw new Error(`Cannot start: ${name} has no pack as its default export`);
}

function isModuleOfPack(module: unknown): module is { default: Pack } {
  if (module === null || typeof module !== "object" || !("default" in module)) return false;
  const pack = module.default;
  return pack !== null && typeof pack === "object" && "id" in pack && "categories" in pack &&
    "core" in pack && "since" in pack;
}
