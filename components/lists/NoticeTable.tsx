import type { ComponentChildren } from "preact";
import { DataTable, type Row } from "../DataTable.tsx";
import { momentText } from "../dates.ts";
import { StatusTag } from "../StatusTag.tsx";
import { leafIn, type Words } from "./words.ts";

/** A notice as its reader sees it. */
export interface NoticeLine {
  readonly id: string;
  readonly at: string;
  readonly applicationId: string;
  readonly number: string;
  readonly pack: string;
  readonly category: string;
  readonly leaf: string;
  readonly event: string;
  readonly reason?: string | undefined;
  /** Whether the reader has to act. */
  readonly turn: boolean;
  readonly isNew: boolean;
}

interface NoticeTableProps {
  readonly lines: readonly NoticeLine[];
  readonly empty: ComponentChildren;
  readonly words: Words;
}

/** What happened to which file, newest first; new ones are marked. */
export function NoticeTable({ lines, empty, words }: NoticeTableProps) {
  const { notices } = words.messages;
  return (
    <DataTable
      caption={notices.title}
      columns={[
        { key: "what", label: notices.what, wide: true },
        { key: "file", label: notices.file },
        { key: "when", label: notices.when, numeric: true },
      ]}
      rows={lines.map((line) => rowOf(line, words))}
      empty={empty}
    />
  );
}

function rowOf(line: NoticeLine, words: Words): Row {
  const { id, at, applicationId, number, isNew } = line;
  return {
    key: id,
    marked: isNew,
    cells: {
      what: <What line={line} words={words} />,
      file: (
        <span>
          <a class="num" href={`/applications/${applicationId}`}>{number}</a>
          <br />
          <small>{leafIn(words, line)}</small>
        </span>
      ),
      when: <time datetime={at}>{momentText(at, words.lang)}</time>,
    },
  };
}

function What({ line, words }: { line: NoticeLine; words: Words }) {
  const { event, reason, turn, isNew } = line;
  const { notices } = words.messages;
  const texts: Readonly<Record<string, string>> = notices.happened;
  return (
    <span>
      {isNew && <StatusTag tone="blue" label={notices.isNew} />}
      {isNew && " "}
      {turn && <StatusTag tone="amber" label={notices.yourTurn} />}
      {turn && " "}
      {texts[event] ?? event}
      {reason !== undefined && <br />}
      {reason !== undefined && <small>{notices.reason(short(reason))}</small>}
    </span>
  );
}

/** A long reason is read on the file. */
function short(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
