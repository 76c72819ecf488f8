import type { ComponentChildren } from "preact";
import { DataTable, type Row } from "../DataTable.tsx";
import { momentText } from "../dates.ts";
import { StatusTag } from "../StatusTag.tsx";
import { TwoLines } from "../TwoLines.tsx";
import { leafIn, type Words } from "./words.ts";

interface About {
  readonly id: string;
  readonly at: string;
  readonly isNew: boolean;
}

/** Something happened to an application. */
interface OfApplication extends About {
  readonly kind?: "application" | undefined;
  readonly applicationId: string;
  readonly number: string;
  readonly pack: string;
  readonly category: string;
  readonly leaf: string;
  readonly event: string;
  readonly reason?: string | undefined;
  /** Whether the reader has to act. */
  readonly turn: boolean;
}

/** An authority certified the reader's account. */
interface Certified extends About {
  readonly kind: "certified";
  readonly authority: Readonly<Record<"zh" | "en", string>>;
}

/** Somebody made a link for a new password. */
interface PasswordLink extends About {
  readonly kind: "password_link";
  readonly userName: string;
  readonly by: "authority" | "customs";
}

/** A notice as its reader sees it. */
export type NoticeLine = OfApplication | Certified | PasswordLink;

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
        { key: "when", label: notices.when },
      ]}
      rows={lines.map((line) => rowOf(line, words))}
      empty={empty}
    />
  );
}

function rowOf(line: NoticeLine, words: Words): Row {
  const { id, at, isNew } = line;
  return {
    key: id,
    marked: isNew,
    cells: {
      what: <What line={line} words={words} />,
      file: <File line={line} words={words} />,
      when: momentText(at, words.lang),
    },
  };
}

interface LineProps {
  readonly line: NoticeLine;
  readonly words: Words;
}

function What({ line, words }: LineProps) {
  const { notices } = words.messages;
  const ofApplication = isOfApplication(line) ? line : undefined;
  const happened = (
    <span>
      {line.isNew && <StatusTag tone="blue" label={notices.isNew} />}
      {line.isNew && " "}
      {ofApplication?.turn && <StatusTag tone="amber" label={notices.yourTurn} />}
      {ofApplication?.turn && " "}
      {sentenceOf(line, words)}
    </span>
  );
  if (ofApplication?.reason === undefined) return happened;
  return <TwoLines first={happened} second={notices.reason(short(ofApplication.reason))} />;
}

function sentenceOf(line: NoticeLine, { messages: { notices, rulesPage }, lang }: Words): string {
  if (line.kind === "certified") return notices.certified(line.authority[lang]);
  if (line.kind === "password_link") {
    return notices.passwordLink(line.userName, rulesPage.role[line.by]);
  }
  const texts: Readonly<Record<string, string>> = notices.happened;
  return texts[line.event] ?? line.event;
}

/** The way to the file, or to what a certified account can do now. */
function File({ line, words }: LineProps) {
  if (line.kind === "certified") {
    return <a href="/applications/new">{words.messages.shell.apply}</a>;
  }
  if (!isOfApplication(line)) return null;
  const { applicationId, number } = line;
  const link = <a class="num" href={`/applications/${applicationId}`}>{number}</a>;
  return <TwoLines first={link} second={leafIn(words, line)} />;
}

function isOfApplication(line: NoticeLine): line is OfApplication {
  return line.kind === undefined || line.kind === "application";
}

/** A long reason is read on the file. */
function short(text: string): string {
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
