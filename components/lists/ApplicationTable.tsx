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
    { key: "category", label: query.category, wide: role === "enterprise" },
    { key: "status", label: query.status },
    ...(role === "enterprise" ? [] : [company]),
    { key: "filed", label: query.filedOn },
    { key: "china", label: query.chinaShort, numeric: true },
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
      number: (
        <span>
          {number}
          <br />
          <small>{messages.query.type[type]}</small>
        </span>
      ),
      category: leafIn(words, application),
      status: (
        <ApplicationStatus
          status={status}
          registration={registration === null ? undefined : statusOn(registration, day)}
          messages={messages}
        />
      ),
      enterprise: enterpriseName,
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
  return (
    <span>
      {filed === undefined && <small>{query.begun}{" "}</small>}
      <time datetime={first}>{first}</time>
      {last !== first && <br />}
      {last !== first && (
        <small>
          {query.moved} <time datetime={last}>{last}</time>
        </small>
      )}
    </span>
  );
}
