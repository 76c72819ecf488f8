import type { Column } from "../rules/catalogue_columns.ts";
import type { LineIssue } from "../rules/catalogue_import.ts";
import type { Verdict } from "../rules/catalogue_report.ts";

type Values = Readonly<Record<string, string | number>>;
interface Explained {
  readonly label: string;
  readonly meaning: string;
}
type State = "reading" | "checked" | "active" | "rolled_back";
type ImportEvent = "check" | "apply" | "roll_back";

const columns: Readonly<Record<Column, string>> = {
  hs: "HS code",
  ciq: "CIQ code",
  zh: "Chinese name",
  en: "English name",
  category: "Category",
  from: "From",
  to: "To",
};

const states: Readonly<Record<State, Explained>> = {
  reading: {
    label: "Not finished",
    meaning: "The table is still being read, or reading it was interrupted. It cannot be applied.",
  },
  checked: {
    label: "Checked",
    meaning: "The catalogue has not changed. This is what the table would do to it.",
  },
  active: { label: "Applied", meaning: "The rows of this table are in the catalogue." },
  rolled_back: {
    label: "Rolled back",
    meaning: "The catalogue is as if this table had never been applied.",
  },
};

const verdicts: Readonly<Record<Verdict, Explained>> = {
  refused: { label: "Refused", meaning: "Left out: something is wrong with the line." },
  changed: { label: "Changed", meaning: "The catalogue says something else of this code now." },
  "new": { label: "New", meaning: "The catalogue does not have this code yet." },
  same: { label: "Same", meaning: "The catalogue says so already." },
};

const events: Readonly<Record<ImportEvent, string>> = {
  check: "Checked",
  apply: "Applied",
  roll_back: "Rolled back",
};

/** What is wrong with a line, and what to write instead. */
const line: Readonly<Record<LineIssue["code"], (values: Values) => string>> = {
  code_shape: () =>
    "The HS code has to have 6, 8 or 10 digits, or 13 with the CIQ code. Format the column as text.",
  ciq_shape: () => "The CIQ code has to have 3 digits, the same as in the HS code.",
  ciq_needs_ten: () => "A CIQ code needs an HS code of 10 digits.",
  name_missing: () => "The Chinese name is missing.",
  english_missing: () =>
    "The English name is missing, and the catalogue has none for a code above this one.",
  name_long: (v) => `The name is longer than ${v.limit} characters.`,
  category_missing: () => "The category is missing.",
  category_unknown: () => "This category is not known. Write the four-digit code of the leaf.",
  leaf_open: () =>
    "This category has several leaves, and the catalogue does not say which fit. Write the four-digit code of the leaf.",
  day_shape: () => "This is no day. Write it as 2026-06-01.",
  days_order: () => "The last day is before the first.",
  quote: () => "A quotation mark is never closed.",
  repeated: (v) => `The same as line ${v.line}; it counts once.`,
  twice: (v) => `Line ${v.line} says something else of the same code and days. Neither counts.`,
};

/** Official tables that are read into the product catalogue. */
export const importsEn = {
  imports: {
    title: "Official product tables",
    intro:
      "Check a table first: you see line by line what it would change. Then apply it; it can be rolled back.",
    add: "Check a table",
    file: "Table",
    fileHint: ({ megabytes, lines }: { megabytes: number; lines: number }) =>
      `CSV or XLSX (first sheet), up to ${megabytes} MB and ${lines} lines. An old Excel file (.xls) has to be saved as .xlsx first.`,
    columnsHint:
      "Needed columns: HS code, Chinese name, category. The category is a four-digit leaf code or a name as in the rules. Without an English name the one of the nearest code in the catalogue is taken.",
    template: "Download an empty table (CSV)",
    from: "In force from",
    fromHint: "For lines that name no first day",
    pack: "Rules",
    button: "Check",
    list: "Tables",
    empty: "No table yet",
    emptyText: "The catalogue is the one the portal came with. Check an official table above.",
    toPutRight: "The table could not be read",
    name: "Table",
    state: "State",
    at: "Read on",
    by: "By",
    effect: "Changes",
    effectOf: ({ changed, added }: { changed: number; added: number }) =>
      `${changed} changed, ${added} new`,
    columns,
    states,
    verdicts,
    events,
    line,
    lineNo: "Line",
    days: "In force",
    daysOf: ({ from, to }: { from: string; to: string }) =>
      to === "" ? `from ${from}` : `${from} to ${to}`,
    result: "Result",
    report: "Report",
    show: "Show",
    all: "All lines",
    inColumn: (column: string, text: string) => `${column}: ${text}`,
    was: (text: string) => `Before: ${text}`,
    noLines: "No such lines",
    noLinesText: "No line of this table has this result.",
    refusedLeftOut: (n: number) =>
      n === 1 ? "1 refused line is left out." : `${n} refused lines are left out.`,
    marked: (mark: string) => `Rows marked “${mark}” come from an official table.`,
    stale:
      "The catalogue has changed since this table was checked. Discard it and check the file again.",
    nothing: "This table changes nothing, so there is nothing to apply.",
    apply: "Apply to the catalogue",
    rollBack: "Roll back",
    discard: "Discard",
    discarded: "The table has been discarded.",
    done: {
      check: "The table has been checked.",
      apply: "The table has been applied. The catalogue shows it now.",
      roll_back: "The table has been rolled back.",
    },
    history: "History",
    facts: "About this table",
    size: "Size of the file",
    hash: "SHA-256 of the file",
  },
};
