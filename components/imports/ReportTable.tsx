import type { ReportLine } from "../../rules/catalogue_report.ts";
import { categoryOfLeaf, type Pack } from "../../rules/pack.ts";
import { DataTable, type Row } from "../DataTable.tsx";
import { EmptyState } from "../EmptyState.tsx";
import type { Words } from "../lists/words.ts";
import { leafName, packTexts } from "../pack_texts.ts";
import { TwoLines } from "../TwoLines.tsx";
import { VerdictTag } from "./ImportTag.tsx";

interface ReportTableProps {
  readonly lines: readonly ReportLine[];
  readonly pack: Pack;
  readonly words: Words;
}

/** What becomes of each line of an official table. */
export function ReportTable(props: ReportTableProps) {
  const { imports, products } = props.words.messages;
  return (
    <DataTable
      caption={imports.report}
      columns={[
        { key: "line", label: imports.lineNo, numeric: true },
        { key: "code", label: products.hs, numeric: true },
        { key: "name", label: products.name, wide: true },
        { key: "category", label: imports.columns.category, wide: true },
        { key: "result", label: imports.result, wide: true },
      ]}
      rows={props.lines.map((line) => rowOf(line, props))}
      empty={<EmptyState title={imports.noLines} text={imports.noLinesText} />}
    />
  );
}

function rowOf(line: ReportLine, props: ReportTableProps): Row {
  const { messages, lang } = props.words;
  const { row, typed } = line;
  const code = row === undefined ? typed?.code : `${row.hs} ${row.ciq ?? ""}`.trim();
  return {
    key: String(line.line),
    cells: {
      line: line.line,
      code,
      name: row === undefined ? typed?.name : row[lang],
      category: row && <Belongs row={row} {...props} />,
      result: (
        <>
          <VerdictTag verdict={line.verdict} messages={messages} />
          <Before line={line} {...props} />
          <Wrong line={line} {...props} />
        </>
      ),
    },
  };
}

/** Where a row belongs, and on which days. */
function Belongs(
  { row, pack, words }: ReportTableProps & { row: NonNullable<ReportLine["row"]> },
) {
  const { messages, lang } = words;
  const { category = "", leaf, why, from, to = "" } = row;
  const name = why === undefined
    ? leaf === undefined
      ? packTexts(pack, words).categories[category] ?? category
      : leafName(pack, { category, leaf, messages, lang })
    : messages.outside[why];
  return <TwoLines first={name} second={messages.imports.daysOf({ from, to })} />;
}

/** What a changed row said before, as far as it was something else. */
function Before({ line, pack, words }: ReportTableProps & { line: ReportLine }) {
  const { messages, lang } = words;
  const { row, was } = line;
  if (row === undefined || was === undefined) return null;
  const [first = "", ...others] = [
    ...was[lang] === row[lang] ? [] : [was[lang]],
    ...was.ways.map((way) => wayName(way, { pack, words })),
    messages.provenance[was.provenance],
  ];
  return (
    <>
      <small>{messages.imports.was(first)}</small>
      {others.map((text) => <small key={text}>{text}</small>)}
    </>
  );
}

function wayName(way: string, { pack, words }: Pick<ReportTableProps, "pack" | "words">): string {
  const { messages, lang } = words;
  const category = categoryOfLeaf(pack, way)?.id;
  if (category !== undefined) return leafName(pack, { category, leaf: way, messages, lang });
  const outside: Readonly<Record<string, string>> = messages.outside;
  return outside[way] ?? way;
}

function Wrong({ line: { issues = [] }, words }: ReportTableProps & { line: ReportLine }) {
  const { imports } = words.messages;
  if (issues.length === 0) return null;
  return (
    <ul>
      {issues.map(({ code, column, values = {} }) => (
        <li key={code + column}>
          {imports.inColumn(imports.columns[column], imports.line[code](values))}
          {values["typed"] !== undefined && values["typed"] !== "" && (
            <small>{values["typed"]}</small>
          )}
        </li>
      ))}
    </ul>
  );
}
