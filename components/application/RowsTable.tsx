import type { ComponentChildren } from "preact";
import type { Row } from "../../rules/check.ts";
import { DataTable } from "../DataTable.tsx";
import { noteOf } from "../../rules/form.ts";
import { findTable } from "../../rules/application_form.ts";
import { answerText } from "./answers.ts";
import type { FormView } from "./view.ts";

interface RowsTableProps {
  readonly table: string;
  readonly view: FormView;
  readonly empty: ComponentChildren;
  /** What stands behind each row: a link, or an error. */
  readonly behind?: (row: Row, at: number) => ComponentChildren;
}

/** The rows of a table, columns nobody filled left out. */
export function RowsTable({ table, view, empty, behind }: RowsTableProps) {
  const found = findTable(view.form, table);
  const texts = view.texts.tables[table];
  if (found === undefined || texts === undefined) return null;
  const rows = view.dossier.tables[table] ?? [];
  const used = Object.entries(found.table.columns).filter(([column], at) =>
    at < 2 || rows.some(({ values }) => (values[column] ?? "").length > 0)
  );
  const columns = used.map(([column, schema], at) => ({
    key: column,
    label: texts.columns[column]?.label ?? column,
    wide: at === 0,
    numeric: noteOf(schema).control === "number",
  }));
  const last = { key: "behind", label: view.messages.application.rowAction, quiet: true };
  return (
    <DataTable
      caption={texts.label}
      columns={behind === undefined ? columns : [...columns, last]}
      rows={rows.map((row, at) => ({
        key: row.id,
        cells: {
          ...Object.fromEntries(used.map(([column, schema]) => {
            const text = texts.columns[column] ?? { label: column };
            return [column, answerText(view, { schema, text, raw: row.values[column] })];
          })),
          behind: behind?.(row, at),
        },
      }))}
      empty={empty}
    />
  );
}
