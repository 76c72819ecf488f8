import { type ApplicationForm, findField, findTable, formOf } from "../rules/application_form.ts";
import { check, type Dossier, type Lists } from "../rules/check.ts";
import type { Answers } from "../rules/conditions.ts";
import { categoryOfLeaf, type Pack } from "../rules/pack.ts";
import { d248 } from "../rules/packs/d248/mod.ts";

const pack: Pack = d248;

/** What a situation says beside the core; rows without their ids. */
export interface Situation {
  readonly answers?: Answers;
  readonly tables?: Readonly<Record<string, readonly Answers[]>>;
  readonly files?: readonly string[];
}

/** The name of the one product of every situation. */
export const goods = "Goods";

const core: Answers = {
  competentAuthority: "ministry",
  companyName: "Bright Foods Ltd",
  siteAddress: "1 Harbour Road",
  tradedWithChina: "no",
  pesticidesUsed: "none",
  waterSource: "public",
  processDescription: "Received, processed, packed and dispatched.",
};

const lists: Lists = (source) =>
  ({ authorities: ["ministry"], countries: ["AUS", "CHN", "NOR"], leaves: ["0101"] })[source];

/** The form of a leaf. */
export function formOfLeaf(leaf: string) {
  const category = categoryOfLeaf(pack, leaf);
  if (category === undefined) throw new Error(`No category has leaf ${leaf}`);
  return formOf(pack, { category, leaf });
}

/** What keeps an enterprise in that situation from filing under the leaf, as `code path`. */
export function wrongIn(leaf: string, { answers = {}, tables = {}, files = [] }: Situation) {
  const form = formOfLeaf(leaf);
  const strange = [
    ...[...Object.keys(answers), ...files].filter((id) => !findField(form, id)),
    ...Object.entries(tables).flatMap(([id, rows]) => strangeColumns(form, { id, rows })),
  ];
  if (strange.length > 0) throw new Error(`Leaf ${leaf} does not ask for ${strange.join()}`);
  const all = { products: [{ specificProduct: goods }], ...tables };
  const dossier: Dossier = {
    answers: { ...core, ...answers },
    tables: Object.fromEntries(
      Object.entries(all).map(([table, rows]) => [
        table,
        rows.map((values, at) => ({ id: String(at + 1), values })),
      ]),
    ),
    files: Object.fromEntries(["declaration", ...files].map((field) => [field, ["f"]])),
  };
  return check(form, { dossier, lists }).map(({ code, path }) => `${code} ${path.join("/")}`);
}

function strangeColumns(
  form: ApplicationForm,
  { id, rows }: { id: string; rows: readonly Answers[] },
): string[] {
  const { columns = {} } = findTable(form, id)?.table ?? {};
  return rows.flatMap((row) => Object.keys(row)).filter((column) => columns[column] === undefined);
}

/** The same with other answers. */
export function but(situation: Situation, answers: Answers): Situation {
  return { ...situation, answers: { ...situation.answers, ...answers } };
}

/** The same without the rows of a table. */
export function without(situation: Situation, table: string): Situation {
  return { ...situation, tables: { ...situation.tables, [table]: [] } };
}
