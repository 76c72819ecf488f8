import { page } from "fresh";
import { Actions } from "../../../components/Actions.tsx";
import { ApplicationHead } from "../../../components/application/ApplicationHead.tsx";
import { errorsInPart, issueHref, issueText } from "../../../components/application/issues.ts";
import type { FormView } from "../../../components/application/view.ts";
import { PartForm } from "../../../components/application/PartForm.tsx";
import { partLinks } from "../../../components/application/part_links.ts";
import { Button } from "../../../components/Button.tsx";
import { momentText } from "../../../components/dates.ts";
import { type ErrorLink, ErrorSummary } from "../../../components/ErrorSummary.tsx";
import { FormToken } from "../../../components/FormToken.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { PartsNav } from "../../../components/PartsNav.tsx";
import { sectionsOf } from "../../../rules/application_form.ts";
import { check } from "../../../rules/check.ts";
import { type Part, parts } from "../../../rules/form.ts";
import type { Issue } from "../../../rules/result.ts";
import type { OpenedApplication } from "../../../services/open_application.ts";
import { savePart, type Values } from "../../../services/save_part.ts";
import { define, type State } from "../../../state.ts";
import { readForm } from "../../(_http)/read_form.ts";
import { headOf, remarksOf } from "./head.ts";
import { lateStatus, opened, openedByOwner, viewerOf, viewOf } from "./opened.ts";
import { nextOf } from "./then.ts";
import { typedInto, wholeOf } from "./typed.ts";
import { Title } from "../../(_http)/Title.tsx";

interface PartData {
  readonly opened: OpenedApplication;
  readonly version: number;
  readonly savedAt: string | undefined;
  /** What is shown in the fields: the draft, or what was just typed. */
  readonly typed: Values;
  readonly others: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
  readonly checking: boolean;
  readonly saved: boolean;
}

async function partData(
  ctx: { state: State; params: Readonly<Record<string, string>>; url: URL },
  part: Part,
): Promise<PartData> {
  const application = await opened(ctx);
  const { value } = await ctx.state.deps.answers.part(application.application.id, part);
  return {
    opened: application,
    version: value?.version ?? 0,
    savedAt: value?.savedAt,
    typed: {},
    others: {},
    issues: [],
    checking: ctx.url.searchParams.has("check"),
    saved: ctx.url.searchParams.has("saved"),
  };
}

/** Where two versions differ, the other one in words. */
function differing(theirs: Values, mine: Values): Record<string, string> {
  return Object.fromEntries(
    Object.entries(mine)
      .map(([id, value]) => [id, String(theirs[id] ?? ""), String(value)] as const)
      .filter(([, other, own]) => other !== own)
      .map(([id, other]) => [id, other]),
  );
}

/** The handlers of one part of the form: show it, save it as typed, go where the button says. */
export function partHandlers(part: Part) {
  return define.handlers({
    async GET(ctx) {
      const data = await partData(ctx, part);
      if (!data.opened.editable) return ctx.redirect(`/applications/${ctx.params["id"]}`, 303);
      return page(data);
    },

    async POST(ctx) {
      const { application: { id }, form: asked } = await openedByOwner(ctx);
      const form = await readForm(ctx.req);
      const fields = Object.assign({}, ...sectionsOf(asked, part).map((s) => s.fields));
      const values = typedInto(fields, form);
      const { actor } = viewerOf(ctx.state);
      const version = wholeOf(form, "version");
      const saved = await savePart(ctx.state.deps, { actor, id, part, version, values });
      if (saved.ok) {
        const goal = nextOf(String(form.get("then") ?? ""), { id, part });
        return ctx.redirect(goal, 303);
      }
      const data = await partData(ctx, part); // as it is now, with what came in between
      const { code } = saved.issues[0];
      const others = code === "part.stale" ? differing(draftValues(data), values) : {};
      return page({ ...data, typed: values, others, issues: saved.issues }, {
        status: lateStatus(code),
      });
    },
  });
}

function draftValues({ opened }: PartData): Values {
  return Object.fromEntries(
    Object.entries(opened.dossier.answers).map((
      [id, v],
    ) => [id, typeof v === "string" ? v : [...v]]),
  );
}

/** The page of one part. */
export function partPage(part: Part) {
  return define.page<ReturnType<typeof partHandlers>>(function PartPage({ data, state }) {
    const { messages } = state;
    const words = messages.application;
    const base = viewOf(data.opened, state);
    const answers = { ...base.dossier.answers, ...data.typed };
    const view = { ...base, dossier: { ...base.dossier, answers } };
    const found = check(view.form, view);
    const here = found.filter(({ path: [first = ""] }) => isIn(view, { first, part }));
    const shown = [...data.issues, ...(data.checking ? here : here.filter(isContent))]
      .filter(({ code }) => code !== "forbidden");
    const at = parts.indexOf(part);
    return (
      <>
        <Title state={state} text={`${messages.part[part]} · ${data.opened.application.number}`} />
        <form class="card" method="post" action={`/applications/${view.id}/${part}`}>
          <FormToken token={viewerOf(state).formToken} />
          <input type="hidden" name="version" value={String(data.version)} />
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
            label={words.parts}
            items={partLinks(view, {
              current: part,
              issues: found,
              remarks: remarksOf(data.opened),
            })}
          />
          {data.saved && shown.length === 0 && <Notice kind="done" title={words.savedTitle} />}
          {shown.length > 0 && (
            <ErrorSummary
              title={words.toPutRight(shown.length)}
              items={linksHere(view, { shown, data })}
            />
          )}
          <p class="tip">{words.starMeans} {words.unconfirmedMeans} {words.saveFirst}</p>
          <PartForm
            view={view}
            sections={sectionsOf(view.form, part)}
            errors={errorsInPart(view, shown.filter(({ path }) => path.length > 0))}
            remarks={remarksOf(data.opened)}
            others={data.others}
          />
          <Actions
            note={data.savedAt && words.savedAt(momentText(data.savedAt, state.lang))}
          >
            <Button name="then" value="next">
              {at < parts.length - 1 ? words.saveAndContinue : words.saveToAttachments}
            </Button>
            <Button kind="plain" name="then" value="save">{words.saveDraft}</Button>
            <Button kind="plain" name="then" value="preview">{words.preview}</Button>
            {data.opened.application.status === "draft" && (
              <LinkButton kind="warn" href={`/applications/${view.id}/delete`}>
                {messages.event.delete}
              </LinkButton>
            )}
          </Actions>
        </form>
      </>
    );
  });
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

/** Wrong content is said at once; what is only missing waits for the check. */
function isContent({ code }: Issue): boolean {
  return code !== "required" && code !== "rows_missing" && code !== "file_missing";
}

function isIn(
  { form }: { form: OpenedApplication["form"] },
  { first, part }: { first: string; part: Part },
): boolean {
  return sectionsOf(form, part).some(({ fields, tables }) =>
    Object.hasOwn(fields, first) || Object.hasOwn(tables, first)
  );
}
