import { findField, findTable } from "../../../rules/application_form.ts";
import { Notice } from "../../../components/Notice.tsx";
import type { OpenedApplication } from "../../../services/open_application.ts";
import type { State } from "../../../state.ts";
import { lastReturn } from "./head.ts";
import { viewOf } from "./opened.ts";

interface ToAmendProps {
  readonly opened: OpenedApplication;
  readonly state: State;
}

/** What the last return asks for, each point with the way to its place. */
export function ToAmend({ opened, state }: ToAmendProps) {
  const entry = lastReturn(opened);
  if (entry === undefined) return null;
  const { acts } = state.messages;
  const whose = entry.amend === "authority" ? acts.authorityAmends : acts.enterpriseAmends;
  return (
    <Notice kind="turn" title={acts.toAmend}>
      <p>{whose}</p>
      {entry.reason !== undefined && <p class="prose">{entry.reason}</p>}
      <ul>
        {(entry.remarks ?? []).map(({ place, text }, at) => (
          <li key={at}>
            <Place opened={opened} state={state} place={place} /> <span class="prose">{text}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Place({ opened, state, place }: ToAmendProps & { readonly place: string }) {
  const view = viewOf(opened, state);
  const found = findField(view.form, place) ?? findTable(view.form, place);
  const label = view.texts.fields[place]?.label ?? view.texts.tables[place]?.label ??
    state.messages.acts.general;
  if (found === undefined || !opened.editable) return <strong>{label}</strong>;
  return <a href={`/applications/${view.id}/${found.section.part}#${place}`}>{label}</a>;
}
