import { settingsOfProcess } from "../fresh.config.ts";
import { openMemory } from "../kv/memory.ts";
import { openStore } from "../kv/store.ts";
import { dictionaries } from "../locales/mod.ts";
import type { Pack } from "../rules/pack.ts";
import {
  type AffectedDraft,
  affectedDrafts,
  type AffectedRegistration,
  affectedRegistrations,
} from "../services/affected.ts";
import { importPack } from "../services/import_pack.ts";
import { loadPacks } from "../services/load_packs.ts";

// deno task rules:affected [pack]: lists the registrations and drafts that a law affects; without a
// name the last of RULE_PACKS. It reads the store of KV_URL and writes nothing.

const { affected } = dictionaries.en;

function registrationLine({ registration, effects }: AffectedRegistration): string {
  const { number, leaf, validUntil, name } = registration;
  const said = effects.map((effect) => affected.effects[effect]).join(" ");
  return [number, leaf, validUntil, name, said].join("\t");
}

function draftLine({ application: { number, pack, leaf }, conversion }: AffectedDraft): string {
  return [number, pack, leaf, changeOf(conversion)].join("\t");
}

/** What converting a draft would change, in short. */
function changeOf(conversion: AffectedDraft["conversion"]): string {
  if (conversion === null) return "its own law is switched off";
  const { form, differences, lost } = conversion;
  if (form === undefined) return "no category takes it";
  const count = (change: string) => differences.filter((one) => one.change === change).length;
  return `${count("added")} new, ${count("changed")} changed, ${
    count("removed")
  } no longer asked; ` +
    `${lost.length} answers not filed any more`;
}

function lawNamed(packs: readonly Pack[], id: string | undefined): Pack {
  const law = id === undefined
    ? packs.toSorted((a, b) => a.since < b.since ? -1 : 1).at(-1)
    : packs.find((pack) => pack.id === id);
  if (law !== undefined) return law;
  const known = packs.map((pack) => pack.id).join(", ");
  throw new Error(`Cannot list: RULE_PACKS has no ${id} (${known})`);
}

try {
  const settings = settingsOfProcess();
  const packs = await loadPacks(settings.RULE_PACKS, importPack);
  const law = lawNamed(packs, Deno.args[0]);
  using kv = await openStore(settings.KV_URL);
  const memory = openMemory(kv);
  const deps = { ...memory, packs, now: () => new Date() };
  const registrations = await affectedRegistrations(deps, law);
  const drafts = await affectedDrafts(deps, law);
  console.log(`Law ${law.id}, in force from ${law.since}`);
  console.log(`\nRegistrations affected: ${registrations.length}`);
  for (const one of registrations) console.log(registrationLine(one));
  console.log(`\nDrafts under another law: ${drafts.length}`);
  for (const one of drafts) console.log(draftLine(one));
} catch (error) {
  if (!(error instanceof Error) || !error.message.startsWith("Cannot ")) throw error;
  console.error(error.message);
  Deno.exit(1);
}
