import type { ComponentChildren } from "preact";
import { statusOn } from "../../rules/register.ts";
import { waitsFor } from "../../rules/standing.ts";
import type { RegistrationStatus, Role, State } from "../../rules/status.ts";
import type { Messages } from "../../locales/en.ts";
import { type Column, DataTable, type Row } from "../DataTable.tsx";
import { dayText } from "../dates.ts";
import { ApplicationStatus } from "../Status.tsx";
import { TwoLines } from "../TwoLines.tsx";
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
  const category = role === "enterprise" ? query.category : query.enterpriseCategory;
  return [
    { key: "number", label: query.numberType, numeric: true },
    { key: "category", label: category, wide: true },
    { key: "status", label: query.status },
    { key: "filed", label: query.filedOn },
    { key: "china", label: query.chinaShort, numeric: true },
    { key: "issued", label: query.chinaDate, numeric: true },
    { key: "until", label: query.validUntil, numeric: true },
    { key: "open", label: query.open, numeric: true },
  ];
}

function rowOf(
  { application, registration, enterpriseName }: ApplicationLine,
  { role, words }: { role: Role; words: Words },
): Row {
  const { messages, day } = words;
  const { id, number, type, status } = application;
  const href = `/applications/${id}`;
  const category = leafIn(words, application);
  return {
    key: id,
    marked: waitsFor(role, application),
    cells: {
      number: <TwoLines first={number} second={messages.query.type[type]} />,
      category: role === "enterprise"
        ? category
        : <TwoLines first={enterpriseName} second={category} />,
      status: (
        <ApplicationStatus
          status={status}
          registration={registration === null ? undefined : statusOn(registration, day)}
          messages={messages}
        />
      ),
      filed: <Dates application={application} query={messages.query} />,
      china: registration && <a href={`/register/${registration.number}`}>{registration.number}</a>,
      issued: registration?.issuedOn,
      until: registration?.validUntil,
      open: <a href={href} aria-label={messages.query.openOne(number)}>{messages.common.view}</a>,
    },
  };
}

interface DatesProps {
  readonly application: ApplicationLine["application"];
  readonly query: Messages["query"];
}

/** When it was filed, or else begun, and when something happened last. */
function Dates({ application: { filed, createdAt, updatedAt }, query }: DatesProps) {
  const first = dayText(filed?.at ?? createdAt);
  const last = dayText(updatedAt);
  const date = <time datetime={first}>{first}</time>;
  const shown = filed === undefined ? <>{query.begun} {date}</> : date;
  if (last === first) return shown;
  return (
    <TwoLines
      first={shown}
      second={
        <>
          {query.moved} <time datetime={last}>{last}</time>
        </>
      }
    />
  );
}
