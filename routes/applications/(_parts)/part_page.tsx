import { Actions } from "../../../components/Actions.tsx";
import { ApplicationHead } from "../../../components/application/ApplicationHead.tsx";
import { issueHref, issueText } from "../../../components/application/issues.ts";
import { PartForm } from "../../../components/application/PartForm.tsx";
import { partLinks } from "../../../components/application/part_links.ts";
import type { FormView } from "../../../components/application/view.ts";
import { Button } from "../../../components/Button.tsx";
import { momentText } from "../../../components/dates.ts";
import { type ErrorLink, ErrorSummary } from "../../../components/ErrorSummary.tsx";
import { FormToken } from "../../../components/FormToken.tsx";
import { FormVersion } from "../../../components/FormVersion.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { PartsNav } from "../../../components/PartsNav.tsx";
import { PartIsland } from "../../../islands/form.tsx";
import { sectionsOf } from "../../../rules/application_form.ts";
import { anyLookedUp, type Part, parts } from "../../../rules/form.ts";
import type { Issue } from "../../../rules/result.ts";
import { define, type State } from "../../../state.ts";
import { ProductPicker } from "../../(_http)/ProductPicker.tsx";
import { Title } from "../../(_http)/Title.tsx";
import { headOf, remarksOf } from "./head.ts";
import { viewerOf } from "./opened.ts";
import { type PartData, partView, saidIn } from "./part_data.ts";
import type { partHandlers } from "./part_handlers.tsx";

interface PartProps {
  readonly data: PartData;
  readonly state: State;
  readonly part: Part;
}

/** The page of one part. */
export function partPage(part: Part) {
  return define.page<ReturnType<typeof partHandlers>>(function PartPage({ data, state }) {
    const { view, found, shown, errors } = partView(data, { state, part });
    const { application: words, part: names } = state.messages;
    const remarks = remarksOf(data.opened);
    const sections = sectionsOf(view.form, part);
    const tables = sections.flatMap((section) => Object.values(section.tables));
    const others = Object.entries(data.others)
      .map(([id, raw]) => [id, saidIn(view, { id, raw })] as const);
    return (
      <>
        <Title state={state} text={`${names[part]} · ${data.opened.application.number}`} />
        <form class="card" method="post" action={`/applications/${view.id}/${part}`}>
          <FormToken token={viewerOf(state).formToken} />
          <FormVersion version={data.version} />
          <button
            type="submit"
            class="first"
            name="then"
            value="save"
            tabIndex={-1}
            aria-hidden="true"
          />
          <ApplicationHead {...headOf(data.opened, state)} view={view} />
          <PartsNav
            saves
            id="parts"
            label={words.parts}
            items={partLinks(view, { current: part, issues: found, remarks })}
          />
          {data.saved && shown.length === 0 && <Notice kind="done" title={words.savedTitle} />}
          {shown.length > 0 && (
            <ErrorSummary
              title={words.toPutRight(shown.length)}
              items={linksHere(view, { shown, data })}
            />
          )}
          <p class="tip">
            {words.starMeans} {words.unconfirmedMeans}{" "}
            <span id="save-first">{words.saveFirst}</span>
          </p>
          <PartForm
            view={view}
            sections={sections}
            errors={errors}
            remarks={remarks}
            others={Object.fromEntries(others)}
          />
          <PartActions data={data} state={state} part={part} />
        </form>
        {tables.some(({ columns }) => anyLookedUp(columns)) && (
          <ProductPicker state={state} href={null} />
        )}
      </>
    );
  });
}

function PartActions(props: PartProps) {
  const { data, state, part } = props;
  const { application: words, event } = state.messages;
  const { id, status } = data.opened.application;
  const last = parts.at(-1) === part;
  const saved = data.savedAt && words.savedAt(momentText(data.savedAt, state.lang));
  return (
    <Actions note={state.extras ? <Enhanced {...props} saved={saved ?? ""} /> : saved}>
      <Button name="then" value="next">
        {last ? words.saveToAttachments : words.saveAndContinue}
      </Button>
      <Button kind="plain" name="then" value="save">{words.saveDraft}</Button>
      <Button kind="plain" name="then" value="preview">{words.preview}</Button>
      {status === "draft" && (
        <LinkButton kind="warn" href={`/applications/${id}/delete`}>{event.delete}</LinkButton>
      )}
    </Actions>
  );
}

/** What a modern browser makes more of the form. */
function Enhanced({ data, state, saved }: PartProps & { readonly saved: string }) {
  const { saving, failed, lost } = state.messages.application.autosave;
  return (
    <PartIsland
      saved={saved}
      unsaved={Object.keys(data.typed).length > 0}
      stale={Object.keys(data.others).length > 0}
      words={{ saving, failed, lost }}
    />
  );
}

/** Links that stay on the page, where something typed may not be saved yet; only a row has its own. */
function linksHere(
  view: FormView,
  { shown, data }: { shown: readonly Issue[]; data: PartData },
): ErrorLink[] {
  const [differing = "main"] = Object.keys(data.others);
  const saved = data.issues.length === 0;
  return shown.map((issue) => {
    const { path: [first = differing, row] } = issue;
    const href = saved && row !== undefined ? issueHref(view, issue) : `#${first}`;
    return { href, text: issueText(view, issue) };
  });
}
