import { type Context, HttpError, page } from "fresh";
import { ActFields } from "../../../components/application/ActFields.tsx";
import { type ActForm, actFormOf, type ReviewEvent } from "../../../components/application/acts.ts";
import { ApplicationHead } from "../../../components/application/ApplicationHead.tsx";
import { Actions } from "../../../components/Actions.tsx";
import { Button } from "../../../components/Button.tsx";
import { ErrorSummary } from "../../../components/ErrorSummary.tsx";
import { FormToken } from "../../../components/FormToken.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import type {
  Application,
  OpenedApplication,
  StoredFile,
} from "../../../services/open_application.ts";
import { fail, type Issue, refuse, type Result } from "../../../rules/result.ts";
import { eventsFor } from "../../../rules/status.ts";
import { approve } from "../../../services/approve.ts";
import { attachPapers, dropUntaken } from "../../../services/attach_papers.ts";
import type { Deps } from "../../../services/deps.ts";
import { review } from "../../../services/review.ts";
import { submit } from "../../../services/submit.ts";
import type { State } from "../../../state.ts";
import { emptyAct, roomier, said, type TypedAct, typedAct } from "./act_input.ts";
import { headOf } from "./head.ts";
import { entriesOf } from "./history.tsx";
import { opened, viewerOf, viewOf } from "./opened.ts";
import { boundedForm, counted, inTurn, uploadOf } from "./upload.ts";
import { Timeline } from "../../../components/Timeline.tsx";
import { Title } from "../../(_http)/Title.tsx";

export interface ActData {
  readonly opened: OpenedApplication;
  readonly form: ActForm;
  readonly typed: TypedAct;
  readonly issues: readonly Issue[];
}

/** A paper too large to be taken is still read up to this, so that the words beside it are kept. */
const READ = 32_000_000;

type Verb = (
  deps: Deps,
  input: Parameters<typeof submit>[1],
) => Promise<Result<Application>>;

function verbOf(event: ReviewEvent): Verb {
  if (event === "approve") return approve;
  if (event === "submit") return submit;
  return (deps, input) => review(deps, { ...input, event });
}

async function papersIn(
  ctx: Context<State>,
  { data, form }: { data: FormData; form: ActForm },
): Promise<Result<readonly StoredFile[]>> {
  const found = await Promise.all(
    form.papers.map(async (paper) => [paper, await uploadOf(data, paper)] as const),
  );
  const given = found.flatMap(([paper, upload]) =>
    upload === null ? [] : [[paper, upload] as const]
  );
  const allowed = await counted(ctx, given.length);
  if (!allowed.ok) {
    return fail({
      ...allowed.issues[0],
      path: given.slice(0, 1).map(([paper]) => paper),
    });
  }
  return attachPapers(ctx.state.deps, Object.fromEntries(given));
}

/** Shows the form of an act and takes the act; whoever comes too late sees what happened and keeps what was typed. */
export function actHandlers(event: ReviewEvent) {
  const form = actFormOf(event);
  if (form === undefined) {
    throw new TypeError(`Cannot make a page: ${event} is no act of a reviewer`);
  }

  const take = async (ctx: Context<State>) => {
    const { actor } = viewerOf(ctx.state);
    const before = await opened(ctx);
    if (actor.role === "enterprise") throw new HttpError(403);
    const { id, acts } = before.application;
    const bytes = ctx.state.settings.uploadBytes;
    const body = await boundedForm(ctx.req, {
      bytes: Math.max(bytes, READ),
      files: Math.max(1, form.papers.length),
    });
    const answer = (opened: OpenedApplication, typed: TypedAct, issues: readonly Issue[]) =>
      page<ActData>({ opened, form, typed, issues }, { status: statusOf(issues) });
    if (body === "too_large") {
      return answer(
        before,
        emptyAct(acts),
        refuse("file.too_large", { limit: bytes / 1e6 }).issues,
      );
    }
    const typed = typedAct(body);
    if (body.get("then") === "more") return answer(before, roomier(typed), []);
    const papers = await papersIn(ctx, { data: body, form });
    if (!papers.ok) return answer(before, typed, papers.issues);

    const result = await verbOf(event)(ctx.state.deps, {
      actor,
      id,
      acts: typed.acts,
      reason: typed.reason === "" ? undefined : typed.reason,
      remarks: form.remarks ? said(typed) : undefined,
      amend: form.remarks ? typed.amend : undefined,
      papers: papers.value,
    });
    await dropUntaken(ctx.state.deps, { id, papers: papers.value });
    if (result.ok) return ctx.redirect(`/applications/${id}?done=${event}`, 303);
    const now = await opened(ctx);
    return answer(now, { ...typed, acts: now.application.acts }, result.issues);
  };

  return {
    async GET(ctx: Context<State>) {
      const application = await opened(ctx);
      const { actor } = viewerOf(ctx.state);
      if (actor.role === "enterprise") throw new HttpError(403);
      if (!eventsFor(application.application, actor.role).includes(event)) {
        return ctx.redirect(`/applications/${application.application.id}?moved=1`, 303);
      }
      return page<ActData>({
        opened: application,
        form,
        typed: emptyAct(application.application.acts),
        issues: [],
      });
    },

    POST: (ctx: Context<State>) => inTurn(ctx, () => take(ctx)),
  };
}

function statusOf(issues: readonly Issue[]): number {
  const [first] = issues;
  if (first === undefined) return 200;
  if (first.code === "file.too_often") return 429;
  const late = ["application.moved_on", "status.impossible", "store.conflict"];
  return late.includes(first.code) ? 409 : 422;
}

/** The page of an act. */
export function ActPage({ data, state }: { data: ActData; state: State }) {
  const { messages } = state;
  const words = messages.acts;
  const view = viewOf(data.opened, state);
  const { application } = data.opened;
  const { event, kind } = data.form;
  const { actor, formToken } = viewerOf(state);
  const open = eventsFor(application, actor.role).includes(event);
  const files = data.form.papers.length > 0;
  const action = `/applications/${application.id}/${event}`;
  const error = (path: string) => {
    const issue = data.issues.find(({ path: [first] }) => first === path);
    return issue && messages.issue[issue.code](words.labels[path] ?? "", issue.values ?? {});
  };
  const items = data.issues.map((issue) => ({
    href: `#${issue.path[0] ?? "history"}`,
    text: messages.issue[issue.code](words.labels[issue.path[0] ?? ""] ?? "", issue.values ?? {}),
  }));
  const label = event === "submit" ? words.sendOn : messages.event[event];
  return (
    <>
      <Title state={state} text={`${label} · ${application.number}`} />
      <form
        class="card"
        method="post"
        encType={files ? "multipart/form-data" : undefined}
        action={files ? `${action}?token=${encodeURIComponent(formToken)}` : action}
      >
        <ApplicationHead {...headOf(data.opened, state)} view={view} />
        {items.length > 0 && <ErrorSummary title={words.notDone} items={items} />}
        <h2>{label}</h2>
        <p class="tip">
          {words.explain[event]}{" "}
          <a href={`/applications/${application.id}`} target="_blank" rel="noopener">
            {words.readAside}
          </a>
        </p>
        <FormToken token={formToken} />
        <input type="hidden" name="acts" value={String(data.typed.acts)} />
        <ActFields
          form={data.form}
          typed={data.typed}
          view={view}
          route={application.route}
          role={actor.role}
          limit={state.settings.uploadBytes / 1e6}
          error={error}
        />
        <Actions>
          {open && <Button kind={kind === "warn" ? "warn" : "main"}>{label}</Button>}
          <LinkButton kind="plain" href={`/applications/${application.id}`}>
            {open ? messages.common.cancel : words.seeFile}
          </LinkButton>
        </Actions>
      </form>
      <section class="card" id="history">
        <h2>{words.history}</h2>
        <Timeline entries={entriesOf(data.opened, state)} />
      </section>
    </>
  );
}
