import type { State } from "../../rules/status.ts";
import { Card } from "../Card.tsx";
import { DataTable, type Row } from "../DataTable.tsx";
import { dayText } from "../dates.ts";
import { ApplicationStatus } from "../Status.tsx";
import { leafIn, type Words } from "./words.ts";

/** A file that waits. */
export interface QueueLine extends State {
  readonly id: string;
  readonly number: string;
  readonly pack: string;
  readonly category: string;
  readonly leaf: string;
  readonly updatedAt: string;
  readonly filed?: { readonly at: string; readonly companyName: string } | undefined;
}

/** Files of one kind, and the words around them. */
export interface QueueTableProps {
  readonly id: string;
  readonly title: string;
  /** What to say where nothing waits. */
  readonly none: string;
  readonly lines: readonly QueueLine[];
  /** The same files in the application query. */
  readonly allHref: string;
  /** Why transfers failed, by the id of the file; given for failed ones. */
  readonly errors?: ReadonlyMap<string, string> | undefined;
  readonly words: Words;
}

/** Lines shown here; the rest is in the application query. */
const SHOWN = 20;

/** Files that wait for the same thing, the longest waiting first. */
export function QueueTable(props: QueueTableProps) {
  const { id, title, none, lines, allHref, errors, words } = props;
  const { query, queue } = words.messages;
  return (
    <Card id={id} title={title}>
      <DataTable
        caption={title}
        columns={[
          { key: "number", label: query.number, numeric: true },
          { key: "enterprise", label: query.enterprise },
          { key: "category", label: query.category },
          ...(errors === undefined ? [{ key: "filed", label: query.filedOn, numeric: true }] : [
            { key: "status", label: query.status },
            { key: "error", label: queue.lastError },
            { key: "next", label: queue.next },
          ]),
          { key: "waiting", label: queue.waiting, numeric: true },
          { key: "open", label: query.open, numeric: true },
        ]}
        rows={lines.slice(0, SHOWN).map((line) => rowOf(line, props))}
        empty={<p class="meta">{none}</p>}
      />
      {lines.length > SHOWN && (
        <p>
          <a href={allHref}>{queue.all(lines.length)}</a>
        </p>
      )}
    </Card>
  );
}

function rowOf(line: QueueLine, { errors, words }: QueueTableProps): Row {
  const { messages, day } = words;
  const { id, number, status, route, filed, updatedAt } = line;
  return {
    key: id,
    cells: {
      number,
      enterprise: filed?.companyName,
      category: leafIn(words, line),
      filed: filed && dayText(filed.at),
      waiting: messages.queue.days(daysBetween(dayText(updatedAt), day)),
      status: errors && <ApplicationStatus status={status} messages={messages} />,
      error: errorText(errors?.get(id), words),
      next: route === "self" ? messages.queue.enterpriseResends : messages.queue.mayRetry,
      open: (
        <a href={`/applications/${id}`} aria-label={messages.query.openOne(number)}>
          {messages.common.view}
        </a>
      ),
    },
  };
}

/** Our own words for what the portal found; what the other side said stands as it is. */
function errorText(error: string | undefined, { messages: { queue } }: Words) {
  return error === undefined ? undefined : queue.errors[error] ?? error;
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
