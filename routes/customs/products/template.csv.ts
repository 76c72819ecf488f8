import type { Messages } from "../../../locales/en.ts";
import { columns } from "../../../rules/catalogue_columns.ts";
import { dayOf } from "../../../rules/numbers.ts";
import { inForce } from "../../../rules/pack.ts";
import { define } from "../../../state.ts";

/** So that spreadsheet programs read the letters right. */
const MARK = "\uFEFF";

/** An empty table with its headings and two lines to show how they are written. */
export const handler = define.handlers({
  GET({ state: { deps, messages } }) {
    const day = dayOf(deps.now());
    const rows = inForce(deps.packs, day)?.products.filter(({ candidates }) =>
      candidates.length === 1
    ) ?? [];
    const examples = [rows.find(({ ciq }) => ciq !== undefined), rows[0]];
    const lines = examples.filter((row) => row !== undefined).map(
      ({ hs, ciq = "", name, candidates: [candidate] }) => [
        hs,
        ciq,
        name.zh,
        name.en,
        candidate?.leaf ?? "",
        day,
        "",
      ],
    );
    const text = [headings(messages), ...lines].map((line) => line.map(cell).join(",")).join(
      "\r\n",
    );
    return new Response(`${MARK}${text}\r\n`, {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="products.csv"',
        "cache-control": "no-store",
      },
    });
  },
});

function headings({ imports }: Messages): string[] {
  return columns.map((column) => imports.columns[column]);
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
