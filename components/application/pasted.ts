import { findTable } from "../../rules/application_form.ts";
import { rowIssues } from "../../rules/check.ts";
import { noteOf, type Schema } from "../../rules/form.ts";
import {
  type Pasted,
  type PastedColumn,
  type PastedRow,
  pastedRows,
} from "../../rules/pasted_rows.ts";
import type { WordedChoice } from "../../rules/pasted_values.ts";
import type { Issue } from "../../rules/result.ts";
import { choicesOf } from "./answers.ts";
import type { FormView } from "./view.ts";

/** A pasted row with what is wrong in it. */
export interface JudgedRow extends PastedRow {
  readonly issues: readonly Issue[];
}

/** What becomes of pasted cells. */
export interface Judged extends Pick<Pasted, "ignored" | "header"> {
  readonly good: readonly JudgedRow[];
  readonly wrong: readonly JudgedRow[];
}

interface Cells {
  readonly table: string;
  readonly lines: readonly (readonly string[])[];
  /** The application in every language: names and choices may be written in any. */
  readonly views: readonly FormView[];
}

/** Pasted cells as rows of a table, and the rows without mistakes apart from the others. */
export function judged(view: FormView, { table, lines, views }: Cells): Judged {
  const columns = findTable(view.form, table)?.table.columns ?? {};
  const { rows, ignored, header } = pastedRows(lines, {
    columns: Object.entries(columns).map(([id, schema]) => columnOf(id, { table, schema, views })),
    products: view.form.pack.products,
  });
  const all = rows.map((row): JudgedRow => {
    const asked = { id: String(row.line), values: row.values };
    return { ...row, issues: rowIssues(asked, { table, columns, ...view }) };
  });
  const isGood = ({ issues, extra }: JudgedRow) => issues.length === 0 && extra.length === 0;
  return { good: all.filter(isGood), wrong: all.filter((row) => !isGood(row)), ignored, header };
}

function columnOf(
  id: string,
  { table, schema, views }: { table: string; schema: Schema; views: readonly FormView[] },
): PastedColumn {
  const { control, suggest } = noteOf(schema);
  const texts = views.map((view) => view.texts.tables[table]?.columns[id] ?? { label: id });
  const names = [...texts.map(({ label }) => label), id];
  const chosen = control === "select" || control === "radio" || control === "checkboxes";
  return { id, control, names, suggest, choices: chosen ? choices() : undefined };

  function choices(): WordedChoice[] {
    const words = new Map<string, string[]>();
    for (const [at, view] of views.entries()) {
      const text = texts[at] ?? { label: id };
      for (const { value, label } of choicesOf(view, { schema, text })) {
        words.set(value, [...words.get(value) ?? [], label]);
      }
    }
    return [...words].map(([value, all]) => ({ value, words: all }));
  }
}
