import type { Messages } from "../../locales/en.ts";
import type { Verdict } from "../../rules/catalogue_report.ts";
import { DataTable, type Row } from "../DataTable.tsx";
import { dayText } from "../dates.ts";
import { EmptyState } from "../EmptyState.tsx";
import { ImportTag } from "./ImportTag.tsx";

interface ImportRow {
  readonly id: string;
  readonly name: string;
  readonly state: keyof Messages["imports"]["states"];
  readonly at: string;
  readonly by: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

interface ImportTableProps {
  readonly rows: readonly ImportRow[];
  readonly messages: Messages;
}

/** The official tables that were read, with what became of each. */
export function ImportTable({ rows, messages }: ImportTableProps) {
  const { imports } = messages;
  return (
    <DataTable
      caption={imports.list}
      columns={[
        { key: "name", label: imports.name, wide: true },
        { key: "state", label: imports.state },
        { key: "effect", label: imports.effect },
        { key: "at", label: imports.at, numeric: true },
        { key: "by", label: imports.by },
      ]}
      rows={rows.map((row) => lineOf(row, messages))}
      empty={<EmptyState title={imports.empty} text={imports.emptyText} />}
    />
  );
}

function lineOf({ id, name, state, at, by, counts }: ImportRow, messages: Messages): Row {
  return {
    key: id,
    marked: state === "checked",
    cells: {
      name: <a href={`/customs/products/${id}`}>{name}</a>,
      state: <ImportTag state={state} messages={messages} />,
      effect: messages.imports.effectOf({ changed: counts.changed, added: counts.new }),
      at: dayText(at),
      by,
    },
  };
}
