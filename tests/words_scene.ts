import assert from "node:assert/strict";
import { type Lang, languages } from "../locales/mod.ts";
import type { Answer } from "./client.ts";
import { value } from "./accounts.ts";
import { inEveryStatus, moodyGateway } from "./every_status.ts";
import { shownTexts } from "./html.ts";
import { type Fault, isKnown, markedDictionaries, named, typed } from "./marked.ts";
import { markedSample } from "./marked_files.ts";
import { type SampleAccount } from "../portal.ts";
import { ownPacks } from "../rules/packs/mod.ts";
import { applyImport } from "../services/apply_import.ts";
import { startUpload } from "../services/start_upload.ts";
import { type House, openHouse } from "./people.ts";
import { settings } from "./portal.ts";
import { checkTable, csvOf } from "./tables.ts";

export interface Scene extends Disposable {
  readonly house: House;
  readonly files: Readonly<Record<string, string>>;
  readonly faults: Fault[];
}

/** A portal of marked words over marked data, with a file in every status. */
export async function openScene(): Promise<Scene> {
  const faults: Fault[] = [];
  const moody = moodyGateway();
  const house = await openHouse({
    typed,
    named,
    packs: ownPacks,
    gateway: moody.gateway,
    limits: { deliveryAttempts: 2 },
    settings: {
      portalName: typed(settings.portalName),
      supportContact: typed(settings.supportContact),
      demo: { accounts: ["valdoro", "giulia", "liwei"].map(sampleOf) },
    },
    parts: { dictionaries: markedDictionaries(faults) },
  });
  const files = await inEveryStatus(house, { ...moody, write: markedSample });
  const offer = { field: "sitePlan", name: typed("plan.pdf"), size: 9 };
  const { actor } = house.valdoro;
  value(await startUpload(house.deps, { actor, id: files.draft, offer }));
  await officialTable(house);
  return { house, files, faults, [Symbol.dispose]: () => house[Symbol.dispose]() };
}

/** A table with every kind of line, applied; a line of it is in the catalogue. */
async function officialTable({ deps, liwei: { actor } }: House): Promise<void> {
  const name = (text: string) => `${typed(text)},${typed(text)}`;
  const bytes = csvOf(
    `1902200000,113,${name("a")},0702,,`,
    `1902200000,777,${name("b")},stuffed,,`,
    `010129,,${name("c")},not_food,2026-06-01,2027-06-01`,
    `${typed("12")},${typed("A")},,,${typed("d")},${typed("x")},${typed("y")}`,
    `1902200000,998,"${name("e")}`,
  );
  const table = value(await checkTable(deps, { actor, bytes, name: typed("table.csv") }));
  value(await applyImport(deps, { actor, id: table.id, acts: table.acts }));
}

/** An account that the sign-in page of a demonstration shows. */
function sampleOf(userName: string): SampleAccount {
  return { role: "enterprise", userName, password: typed("secret"), name: typed(userName) };
}

/** The texts of a page that come from nowhere, or from the other language. */
export function strangers({ body, headers }: Answer, lang: Lang): string[] {
  if (!headers.get("content-type")?.startsWith("text/html")) return [];
  assert.equal(/<html lang="([^"]*)"/.exec(body)?.[1], lang);
  const both = body.includes('class="card document"') && body.includes("<ol>");
  return shownTexts(body.replaceAll(FOR_PROGRAMS, "")).flatMap(({ text, lang: own, where }) => {
    const any = both || where === "input value"; // names may be typed in every language
    const key = `${any || own} ${text}`;
    if (known.has(key)) return [];
    const langs = languages.filter((one) => any || one === own);
    if (!isKnown(text, langs)) return [`${own} ${where}: ${text.trim()}`];
    known.add(key);
    return [];
  });
}

/** What programs write and read is alike in every language. */
const FOR_PROGRAMS = /<(code|pre)>.*?<\/\1>/gs;

/** Texts that were found known once; most stand on every page. */
const known = new Set<string>();
