import type { ComponentChildren } from "preact";

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Numbers, dates and codes: never broken, digits in line. */
  readonly numeric?: boolean | undefined;
  /** Long names: given room. */
  readonly wide?: boolean | undefined;
  /** A column of links: its label is only read out. */
  readonly quiet?: boolean | undefined;
}

export interface Row {
  readonly key: string;
  readonly cells: Readonly<Record<string, ComponentChildren>>;
  /** It waits for the reader. */
  readonly marked?: boolean | undefined;
}

interface DataTableProps {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly empty: ComponentChildren;
  /** What the table holds, for those who do not see it. */
  readonly caption?: string | undefined;
}

/** Rows of records; on a phone each row is a small card with its labels. */
export function DataTable({ columns, rows, empty, caption }: DataTableProps) {
  if (rows.length === 0) return <>{empty}</>;
  return (
    <div class="scroll">
      <table class="stack">
        {caption !== undefined && <caption class="vh">{caption}</caption>}
        <thead>
          <tr>{columns.map(heading)}</tr>
        </thead>
        <tbody>{rows.map((row) => line(columns, row))}</tbody>
      </table>
    </div>
  );
}

function heading(column: Column) {
  const { key, label, quiet } = column;
  return (
    <th key={key} scope="col" class={cellClass(column)}>
      {quiet ? <span class="vh">{label}</span> : label}
    </th>
  );
}

function line(columns: readonly Column[], { key, cells, marked }: Row) {
  return (
    <tr key={key} class={marked ? "marked" : undefined}>
      {columns.map((column) => (
        <td
          key={column.key}
          class={cellClass(column)}
          data-label={column.quiet ? "" : column.label}
        >
          {cells[column.key]}
        </td>
      ))}
    </tr>
  );
}

function cellClass({ numeric, wide }: Column): string | undefined {
  if (numeric) return "num";
  return wide ? "wide" : undefined;
}
