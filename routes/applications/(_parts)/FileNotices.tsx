import { Notice } from "../../../components/Notice.tsx";
import { packTexts } from "../../../components/pack_texts.ts";
import { dayOf } from "../../../rules/numbers.ts";
import { inForce } from "../../../rules/pack.ts";
import { isEnd, type Status } from "../../../rules/status.ts";
import type { OpenedApplication } from "../../../services/open_application.ts";
import type { State } from "../../../state.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { viewerOf } from "./opened.ts";

interface FileNoticesProps {
  readonly opened: OpenedApplication;
  readonly state: State;
  readonly done: string | null;
  readonly moved: boolean;
}

/** What has just happened, what the status means, and what an ended file leads to. */
export function FileNotices({ opened, state, done, moved }: FileNoticesProps) {
  const { messages } = state;
  const { status } = opened.application;
  const dones: Readonly<Record<string, string>> = messages.acts.done;
  const said = done !== null && Object.hasOwn(dones, done) ? dones[done] : undefined;
  return (
    <>
      {said && (
        <Notice kind="done" title={said}>
          {done === "submit" && opened.application.filed !== undefined && (
            <LinkButton kind="plain" href={`/applications/${opened.application.id}/receipt`}>
              {messages.receipt.title}
            </LinkButton>
          )}
        </Notice>
      )}
      {moved && <Notice kind="info" title={messages.acts.movedOn} />}
      <p>{messages.status[status].meaning}</p>
      <LawOver opened={opened} state={state} />
      {status === "approved" && <Registered opened={opened} state={state} />}
      {isEnd(status) && status !== "approved" && <Ended opened={opened} state={state} />}
    </>
  );
}

/** A draft whose law no longer applies, and the way to the law that does. */
function LawOver({ opened, state }: Pick<FileNoticesProps, "opened" | "state">) {
  const { application, form } = opened;
  const to = inForce(state.deps.packs, dayOf(state.deps.now()));
  if (application.status !== "draft" || to === undefined || to.id === form.pack.id) return null;
  const { convert } = state.messages;
  const [before, now] = [form.pack, to].map((pack) => packTexts(pack, state).name);
  return (
    <Notice kind="turn">
      <p>{convert.over(before ?? "", now ?? "", to.since)}</p>
      <LinkButton kind="plain" href={`/applications/${application.id}/convert`}>
        {convert.title}
      </LinkButton>
    </Notice>
  );
}

function Registered(
  { opened: { registration }, state }: Pick<FileNoticesProps, "opened" | "state">,
) {
  if (registration === null) return null;
  const { acts, register } = state.messages;
  return (
    <Notice kind="done" title={acts.registeredAs(registration.number)}>
      <p>{acts.validFromTo(registration.issuedOn, registration.validUntil)}</p>
      <LinkButton kind="plain" href={`/register/${registration.number}`}>
        {acts.publicRecord}
      </LinkButton>
      <LinkButton kind="plain" href={`/register/${registration.number}/certificate`}>
        {register.certificate.title}
      </LinkButton>
    </Notice>
  );
}

const refusals: readonly Status[] = ["not_recommended", "not_accepted", "rejected", "withdrawn"];

function Ended({ opened, state }: Pick<FileNoticesProps, "opened" | "state">) {
  const { acts } = state.messages;
  const { application, entries } = opened;
  const last = entries.findLast(({ to }) => refusals.some((status) => status === to));
  const own = viewerOf(state).actor.role === "enterprise";
  const again = `/applications/new?leaf=${application.leaf}&from=${application.id}`;
  return (
    <Notice kind="stop" title={acts.endedTitle}>
      {last?.reason !== undefined && <p class="prose">{acts.endedReason(last.reason)}</p>}
      <p>{acts.endedFinal}</p>
      {own && <LinkButton kind="plain" href={again}>{acts.startAgain}</LinkButton>}
    </Notice>
  );
}
