import { settingsOfProcess } from "../fresh.config.ts";
import { ownPacks } from "../rules/packs/mod.ts";
import { importPack } from "../services/import_pack.ts";
import { brokenRules } from "../services/load_packs.ts";
import { type ReadPack, readPacks } from "../services/read_packs.ts";

// deno task rules [specifier…]: checks the packs that come with the portal, and those that are named
// here or in RULE_PACKS, against the contract. It ends with 1 where one is broken.

/** Every pack of ours, then what is named beside them. */
function namesOf(args: readonly string[]): string[] {
  const named = args.length > 0 ? args : settingsOfProcess().RULE_PACKS;
  return [...new Set([...ownPacks.map(({ id }) => id), ...named])];
}

function lineOf({ pack, file }: ReadPack): string {
  const { id, since, categories, products, base } = pack;
  const leaves = categories.flatMap((category) => Object.keys(category.leaves)).length;
  const on = base === undefined ? "" : `, extends ${base.id}`;
  return `${id} since ${since}${on}: ${categories.length} categories, ${leaves} leaves, ` +
    `${products.length} products (${file})`;
}

try {
  const read = await readPacks(namesOf(Deno.args), importPack);
  const broken = brokenRules(read);
  for (const line of broken) console.error(line);
  if (broken.length > 0) {
    console.error(`${broken.length} broken ${broken.length === 1 ? "rule" : "rules"}`);
    Deno.exit(1);
  }
  for (const one of read) console.log(lineOf(one));
} catch (error) {
  if (!(error instanceof Error) || !error.message.startsWith("Cannot ")) throw error;
  console.error(error.message);
  Deno.exit(1);
}
