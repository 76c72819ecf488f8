import { strToU8, zipSync } from "fflate";
import { type Lang, languages } from "../locales/mod.ts";
import { dictionaries } from "../locales/mod.ts";
import { packTexts } from "../components/pack_texts.ts";
import type { ProductImport } from "../kv/products.ts";
import type { Actor } from "../rules/access.ts";
import { type Places, placesOf } from "../rules/catalogue_places.ts";
import type { Pack } from "../rules/pack.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import type { Result } from "../rules/result.ts";
import { checkImport } from "../services/check_import.ts";
import type { Deps } from "../services/deps.ts";

// Official tables, as people and programs write them.

type Bytes = Uint8Array<ArrayBuffer>;

/** The headings of a table in English. */
export const HEADINGS = "HS code,CIQ code,Chinese name,English name,Category,From,To";

/** A table of separated values. */
export function csvOf(...lines: readonly string[]): Bytes {
  return new TextEncoder().encode([HEADINGS, ...lines, ""].join("\r\n"));
}

/** All a table may write for the categories of a pack. */
export function placesFor(pack: Pack): Places {
  return placesOf(
    pack,
    languages.map((lang: Lang) => ({
      texts: packTexts(pack, { messages: dictionaries[lang], lang }),
      outside: dictionaries[lang].outside,
    })),
  );
}

/** Has a table checked. */
export function checkTable(
  deps: Deps,
  { actor, bytes, ...input }: {
    actor: Actor;
    bytes: Bytes;
    id?: string;
    name?: string;
    from?: string;
    pack?: Pack;
  },
): Promise<Result<ProductImport>> {
  const { id = deps.newId(), name = "table.csv", from = "2026-03-02", pack = d248 } = input;
  const places = placesFor(pack);
  return checkImport(deps, { actor, id, from, places, pack: pack.id, upload: { name, bytes } });
}

const SHEET = "xl/worksheets/sheet1.xml";
const OFFICE = "http://schemas.openxmlformats.org";

/** A workbook with one sheet; texts are shared as Excel does, numbers stay numbers. */
export function xlsxOf(
  rows: readonly (readonly (string | number)[])[],
): Bytes {
  const texts = [...new Set(rows.flat().filter((cell) => typeof cell === "string"))];
  const sheet = rows.map((row, at) => {
    const cells = row.map((cell, column) => {
      const r = `${String.fromCharCode(65 + column)}${at + 1}`;
      if (cell === "") return "";
      return typeof cell === "number"
        ? `<c r="${r}"><v>${cell}</v></c>`
        : `<c r="${r}" t="s"><v>${texts.indexOf(cell)}</v></c>`;
    });
    return `<row r="${at + 1}" spans="1:7">${cells.join("")}</row>`;
  });
  const shared = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return zipOf({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml":
      `<workbook xmlns:r="${OFFICE}/officeDocument/2006/relationships"><workbookPr/><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/sharedStrings.xml": `<sst>${shared.join("")}</sst>`,
    [SHEET]: `<worksheet><sheetData>${sheet.join("")}</sheetData></worksheet>`,
  });
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** An archive of these files. */
export function zipOf(files: Readonly<Record<string, string>>): Bytes {
  const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return zipSync(Object.fromEntries(parts));
}
