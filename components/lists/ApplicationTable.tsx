import type { ComponentChildren } from "preact";
import { statusOn } from "../../rules/register.ts";
import { waitsFor } from "../../rules/standing.ts";
import type { RegistrationStatus, Role, State } from "../../rules/status.ts";
import type { Messages } from "../../locales/en.ts";
import { type Column, DataTable, type Row } from "../DataTable.tsx";
import { dayText } from "../dates.ts";
import { ApplicationStatus } from "../Status.tsx";
import { leafIn, type Words } from "./words.ts";

/** An application as a line of a list. */
export interface ApplicationLine {
  readonly application: State & {
    readonly id: string;
    readonly number: string;
    readonly type: keyof Messages["query"]["type"];
    readonly pack: string;
    readonly category: string;
    readonly leaf: string;
    readonly createdAt: string;
    readonly updatedAt: string;
    readonly filed?: { readonly at: string } | undefined;
  };
  readonly registration: null | {
    readonly number: string;
    readonly issuedOn: string;
    readonly validUntil: string;
    readonly status: RegistrationStatus;
  };
  readonly enterpriseName: string;
}

interface ApplicationTableProps {
  readonly lines: readonly ApplicationLine[];
  readonly role: Role;
  readonly empty: ComponentChildren;
  readonly words: Words;
}

/** The result of 申请单查询; what waits for the reader is marked. */
export function ApplicationTable({ lines, role, empty, words }: ApplicationTableProps) {
  const { query } = words.messages;
  return (
    <DataTable
      caption={query.title}
      columns={columnsFor(role, query)}
      rows={lines.map((line) => rowOf(line, { role, words }))}
      empty={empty}
    />
  );
}

function columnsFor(role: Role, query: Messages["query"]): Column[] {
  const company = { key: "enterprise", label: query.enterprise };
  return [
    { key: "number", label: query.numberType, numeric: true },
    { key: "category", label: query.category },
    { key: "status", label: query.status },
    ...(role === "enterprise" ? [] : [company]),
    { key: "filed", label: query.filedOn, numeric: true },
    { key: "china", label: query.chinaNumber, numeric: true },
    { key: "issued", label: query.chinaDate, numeric: true },
    { key: "until", label: query.validUntil, numeric: true },
    { key: "open", label: query.open },
  ];
}

function rowOf(
  { application, registration, enterpriseName }: ApplicationLine,
  { role, words }: { role: Role; words: Words },
): Row {
  const { messages, day } = words;
  const { id, number, type, status } = application;
  const href = `/applications/${id}`;
  return {
    key: id,
    marked: waitsFor(role, application),
    cells: {
      number: <Two first={number} second={messages.query.type[type]} />,
      category: leafIn(words, application),
      status: (
        <ApplicationStatus
          status={status}
          registration={registration === null ? undefined : statusOn(registration, day)}
          messages={messages}
        />
      ),
      enterprise: enterpriseName,
      filed: <Two {...datesOf(application, messages.query)} />,
      china: registration && <a href={`/register/${registration.number}`}>{registration.number}</a>,
      issued: registration?.issuedOn,
      until: registration?.validUntil,
      open: <a href={href} aria-label={messages.query.openOne(number)}>{messages.common.view}</a>,
    },
  };
}

function datesOf(
  { filed, createdAt, updatedAt }: ApplicationLine["application"],
  query: Messages["query"],
): { first: string; second: string } {
  const moved = query.movedOn(dayText(updatedAt));
  if (filed === undefined) return { first: query.begunOn(dayText(createdAt)), second: moved };
  const first = dayText(filed.at);
  return { first, second: dayText(updatedAt) === first ? "" : moved };
}

/** A line and a smaller one under it. */
function Two({ first, second }: { first: string; second: string }) {
  return (
    <span>
      {first}
      {second !== "" && <br />}
      {second !== "" && <small>{second}</small>}
    </span>
  );
}
