import { Actions } from "../../../components/Actions.tsx";
import { ApplicationHead } from "../../../components/application/ApplicationHead.tsx";
import { Document } from "../../../components/application/Document.tsx";
import { issueLinks } from "../../../components/application/issues.ts";
import { Button } from "../../../components/Button.tsx";
import { Card } from "../../../components/Card.tsx";
import { ErrorSummary } from "../../../components/ErrorSummary.tsx";
import { FormToken } from "../../../components/FormToken.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { fileable } from "../../../services/dossier.ts";
import { issuesOf, type OpenedApplication } from "../../../services/open_application.ts";
import type { Issue } from "../../../rules/result.ts";
import { isVouched } from "../../../rules/vouchers.ts";
import type { State } from "../../../state.ts";
import { headOf } from "./head.ts";
import { viewerOf, viewOf } from "./opened.ts";
import { Title } from "../../(_http)/Title.tsx";

export interface PreviewData {
  readonly opened: OpenedApplication;
  readonly issues: readonly Issue[];
  /** Answers that another answer greys out: kept in the draft, not filed. */
  readonly unfiled: readonly Issue[];
  /** What the submission was refused for, where it was. */
  readonly refused: readonly Issue[];
}

/** What the preview shows: the document, and all that stands between it and its filing. */
export async function previewData(
  { deps }: State,
  { opened, refused = [] }: { opened: OpenedApplication; refused?: readonly Issue[] },
): Promise<PreviewData> {
  return { opened, refused, ...await issuesOf(deps, opened) };
}

/** Everything on one page, as it will be filed. */
export function PreviewPage({ data, state }: { data: PreviewData; state: State }) {
  const { messages } = state;
  const words = messages.application;
  const draft = viewOf(data.opened, state);
  const view = { ...draft, dossier: fileable(draft.form, data.opened.dossier) };
  const { application, authorities } = data.opened;
  const base = `/applications/${application.id}`;
  const chosen = data.opened.dossier.answers["competentAuthority"];
  const authority = authorities.find(({ id }) => id === chosen)?.name[state.lang];
  const refused = data.refused.filter(({ code }) =>
    !data.issues.some((issue) => issue.code === code)
  );
  const stops = [...refused, ...data.issues];
  return (
    <>
      <Title state={state} text={`${words.preview} · ${application.number}`} />
      <div class="card">
        <ApplicationHead {...headOf(data.opened, state)} view={draft} />
        {stops.length > 0 && (
          <ErrorSummary title={words.toPutRight(stops.length)} items={issueLinks(draft, stops)} />
        )}
        {data.unfiled.length > 0 && (
          <Notice kind="info" title={words.unfiledTitle(data.unfiled.length)}>
            <ul>
              {issueLinks(draft, data.unfiled).map(({ href, text }) => (
                <li key={href}>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </Notice>
        )}
        {stops.length === 0 && (
          <Notice kind="done" title={words.readyTitle}>
            <p>{words.ready}</p>
          </Notice>
        )}
      </div>
      <Document view={view} />
      <Card>
        {stops.length === 0 && (
          <p>
            {application.route === "self"
              ? words.goesToCustoms
              : isVouched(draft.form, data.opened.dossier)
              ? words.goesVouched
              : words.goesToAuthority(authority ?? "")}
          </p>
        )}
        {stops.length > 0 && <p>{words.submitLater(stops.length)}</p>}
        <form method="post" action={`${base}/submit`}>
          <FormToken token={viewerOf(state).formToken} />
          <input type="hidden" name="acts" value={String(application.acts)} />
          <Actions>
            {stops.length === 0 && <Button>{messages.event.submit}</Button>}
            <LinkButton kind="plain" href={`${base}/attachments`}>
              {messages.common.back}
            </LinkButton>
          </Actions>
        </form>
      </Card>
    </>
  );
}
