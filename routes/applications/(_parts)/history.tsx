import type { ComponentChildren } from "preact";
import { momentText } from "../../../components/dates.ts";
import { packTexts } from "../../../components/pack_texts.ts";
import { shortCode } from "../../../components/HashText.tsx";
import type { TimelineEntry } from "../../../components/Timeline.tsx";
import type { AuditEntry, OpenedApplication } from "../../../services/open_application.ts";
import type { State } from "../../../state.ts";
import { viewerOf, viewOf } from "./opened.ts";

type Roles = readonly AuditEntry["by"]["role"][];

/** The acts of some roles, newest first, as the history shows them. */
export function entriesOf(
  opened: OpenedApplication,
  state: State,
  roles: Roles = ["enterprise", "authority", "customs", "system"],
): TimelineEntry[] {
  return opened.entries.filter(({ by }) => roles.includes(by.role)).toReversed()
    .map((entry) => ({
      key: String(entry.seq),
      title: titleOf(entry, state),
      who: entry.by.name?.[state.lang] ?? state.messages.acts.roles[entry.by.role],
      at: entry.at,
      atText: momentText(entry.at, state.lang),
      note: noteOf(entry, { opened, state }),
    }));
}

/** A law by its name; one that is switched off now by its id. */
function packName({ deps, lang, messages }: State, id: string): string {
  const pack = deps.packs.find((one) => one.id === id);
  return pack === undefined ? id : packTexts(pack, { messages, lang }).name;
}

function titleOf({ event, to }: AuditEntry, { messages }: State): string {
  const names: Readonly<Record<string, string>> = messages.event;
  const statuses: Readonly<Record<string, { readonly label: string }>> = messages.status;
  const label = statuses[to]?.label ?? to;
  const name = names[event] ?? event;
  return name === label ? name : messages.acts.actTo(name, label);
}

function noteOf(
  { reason, remarks = [], files = [], snapshot, packs }: AuditEntry,
  { opened, state }: { opened: OpenedApplication; state: State },
): ComponentChildren {
  const said = [reason, snapshot, packs].some((one) => one !== undefined);
  if (!said && remarks.length + files.length === 0) return undefined;
  const { acts } = state.messages;
  const view = viewOf(opened, state);
  const reader = viewerOf(state).actor.role;
  const base = `/applications/${opened.application.id}/files`;
  return (
    <>
      {reason !== undefined && <p class="prose">{reason}</p>}
      {packs !== undefined && (
        <p>
          {state.messages.convert.history(
            packName(state, packs.from),
            packName(state, packs.to),
          )}
        </p>
      )}
      {remarks.length > 0 && (
        <ul>
          {remarks.map(({ place, text }, at) => (
            <li key={at}>
              <strong>
                {view.texts.fields[place]?.label ?? view.texts.tables[place]?.label ?? acts.general}
              </strong>
              {": "}
              <span class="prose">{text}</span>
            </li>
          ))}
        </ul>
      )}
      {files.map(({ fileId, kind, name }) => (
        <p key={fileId}>
          {acts.labels[kind] ?? kind}:{" "}
          {reader === "enterprise" ? acts.paperKept : <a href={`${base}/${fileId}`}>{name}</a>}
        </p>
      ))}
      {snapshot !== undefined && (
        <p>
          <a href={`/applications/${opened.application.id}/receipt?filing=${snapshot}`}>
            {acts.receipt(shortCode(snapshot))}
          </a>
        </p>
      )}
    </>
  );
}
