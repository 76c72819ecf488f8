import { Actions } from "../../../components/Actions.tsx";
import { actForms } from "../../../components/application/acts.ts";
import { partLinks } from "../../../components/application/part_links.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { PartsNav } from "../../../components/PartsNav.tsx";
import { check } from "../../../rules/check.ts";
import { eventsFor } from "../../../rules/status.ts";
import type { OpenedApplication } from "../../../services/open_application.ts";
import type { State } from "../../../state.ts";
import { remarksOf } from "./head.ts";
import { viewerOf, viewOf } from "./opened.ts";

interface FileActionsProps {
  readonly opened: OpenedApplication;
  readonly state: State;
}

/** What this reader can do now: buttons read off the status table. */
export function FileActions({ opened, state }: FileActionsProps) {
  const { actor } = viewerOf(state);
  if (actor.role === "enterprise") {
    return opened.editable ? <EditActions opened={opened} state={state} /> : null;
  }
  const { application } = opened;
  const events = eventsFor(application, actor.role);
  const forms = actForms.filter(({ event }) => events.includes(event));
  if (forms.length === 0) return null;
  const { messages } = state;
  return (
    <Actions>
      {forms.map(({ event, kind }) => (
        <LinkButton key={event} kind={kind} href={`/applications/${application.id}/${event}`}>
          {event === "submit" ? messages.acts.sendOn : messages.event[event]}
        </LinkButton>
      ))}
    </Actions>
  );
}

function EditActions({ opened, state }: FileActionsProps) {
  const { messages } = state;
  const words = messages.application;
  const view = viewOf(opened, state);
  const issues = check(view.form, view);
  const base = `/applications/${view.id}`;
  const draft = opened.application.status === "draft";
  return (
    <>
      <h2>{words.parts}</h2>
      <PartsNav
        label={words.parts}
        items={partLinks(view, { current: undefined, issues, remarks: remarksOf(opened) })}
      />
      <Actions>
        <LinkButton href={`${base}/basic`}>
          {draft ? words.continueFilling : words.amendAndResubmit}
        </LinkButton>
        <LinkButton kind="plain" href={`${base}/preview`}>{words.preview}</LinkButton>
        {draft && (
          <LinkButton kind="warn" href={`${base}/delete`}>{messages.event.delete}</LinkButton>
        )}
      </Actions>
    </>
  );
}
