import { extended, isExtension, isOfLine } from "../rules/extension.ts";
import type { Extension, Pack } from "../rules/pack.ts";
import { ownPacks } from "../rules/packs/mod.ts";
import { tools } from "../rules/plugin.ts";

/** A pack with the file or package it was read from, for messages to its author. */
export interface ReadPack {
  readonly pack: Pack;
  readonly file: string;
}

type ImportModule = (specifier: string) => Promise<unknown>;

/** The packs of these names, ours by id and others by module specifier; each extension put into what it extends. */
export async function readPacks(
  names: readonly string[],
  importModule: ImportModule,
): Promise<readonly ReadPack[]> {
  const read: ReadPack[] = [];
  for (const name of names) {
    const own = ownPacks.find(({ id }) => id === name);
    if (own !== undefined) {
      read.push({ pack: own, file: `rules/packs/${own.id}/mod.ts` });
      continue;
    }
    for (const pack of await outside(name, importModule)) {
      read.push({ pack: whole(pack, { file: name, before: read }), file: name });
    }
  }
  return read;
}

async function outside(
  name: string,
  importModule: ImportModule,
): Promise<readonly (Pack | Extension)[]> {
  const ours = ownPacks.map(({ id }) => id).join(", ");
  if (!/[/:.]/.test(name)) {
    throw new Error(`Cannot start: RULE_PACKS names ${name}, which is no pack of ours (${ours})`);
  }
  const made = await exported(name, importModule);
  const packs: readonly unknown[] = Array.isArray(made) ? made : [made];
  if (packs.length === 0 || !packs.every(isPack)) {
    throw new Error(`Cannot start: ${name} has no pack as its default export`);
  }
  const mute = packs.find(({ texts }) => texts === undefined);
  if (mute === undefined) return packs;
  throw new Error(`Cannot start: the pack ${mute.id} of ${name} brings no texts in zh and en`);
}

/** What the module exports; a function is given our tools. */
async function exported(name: string, importModule: ImportModule): Promise<unknown> {
  const said = "Cannot start: cannot read";
  const module = await importModule(name).catch((error) => {
    throw new Error(`${said} ${name}: ${reasonOf(error)}`, { cause: error });
  });
  const value = module !== null && typeof module === "object" && "default" in module
    ? module.default
    : undefined;
  if (typeof value !== "function") return value;
  try {
    return value(tools);
  } catch (error) {
    throw new Error(`${said} ${name}: ${reasonOf(error)}`, { cause: error });
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
}

function isPack(value: unknown): value is Pack | Extension {
  if (value === null || typeof value !== "object") return false;
  const whole = "core" in value && "categories" in value && "products" in value;
  return "id" in value && "since" in value && "cites" in value && (whole || "extends" in value);
}

/** An extension in the last pack of its line, so that several extend one law together. */
function whole(
  pack: Pack | Extension,
  { file, before }: { file: string; before: readonly ReadPack[] },
): Pack {
  if (!isExtension(pack)) return pack;
  const base = before.findLast((read) => isOfLine(read.pack, pack.extends));
  if (base !== undefined) return extended(base.pack, pack);
  throw new Error(
    `Cannot start: ${pack.id} of ${file} extends ${pack.extends}; name that pack before it in RULE_PACKS`,
  );
}
