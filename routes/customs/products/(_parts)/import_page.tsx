import { type Context, HttpError, page } from "fresh";
import { Card } from "../../../../components/Card.tsx";
import { momentText } from "../../../../components/dates.ts";
import { DescriptionList } from "../../../../components/DescriptionList.tsx";
import { HashText } from "../../../../components/HashText.tsx";
import { ImportActs } from "../../../../components/imports/ImportActs.tsx";
import { ImportTag, verdictTones } from "../../../../components/imports/ImportTag.tsx";
import { ReportTable } from "../../../../components/imports/ReportTable.tsx";
import { ListFilters } from "../../../../components/lists/ListFilters.tsx";
import { ListFoot } from "../../../../components/lists/ListFoot.tsx";
import { Notice } from "../../../../components/Notice.tsx";
import { packTexts } from "../../../../components/pack_texts.ts";
import { PageHead } from "../../../../components/PageHead.tsx";
import { SelectField } from "../../../../components/SelectField.tsx";
import { Stat } from "../../../../components/Stat.tsx";
import { Stats } from "../../../../components/Stats.tsx";
import { Timeline } from "../../../../components/Timeline.tsx";
import { type Verdict, verdicts } from "../../../../rules/catalogue_report.ts";
import type { Result } from "../../../../rules/result.ts";
import { importEvents } from "../../../../services/import_act.ts";
import type { MoveImport } from "../../../../services/move_import.ts";
import { type OpenedImport, openImport } from "../../../../services/open_import.ts";
import type { Deps } from "../../../../services/deps.ts";
import type { State } from "../../../../state.ts";
import { oneOf, pageIn, textIn } from "../../../(_http)/asked.ts";
import { readForm, readTexts } from "../../../(_http)/read_form.ts";
import { Title } from "../../../(_http)/Title.tsx";
import { formToken, signedIn } from "../../../(_http)/viewer.ts";
import { wordsOf } from "../../../(_http)/words.ts";
import { sentenceOf } from "./import_errors.ts";

/** What the page of an official table shows. */
export interface ImportData {
  readonly opened: OpenedImport;
  readonly verdict: Verdict | undefined;
  /** Why the last act was refused. */
  readonly error: string;
}

type Place = Pick<Context<State>, "state" | "url" | "params">;

/** Opens the table of the path, or 404. */
export async function importData(
  { state, url, params }: Place,
  error = "",
): Promise<ImportData> {
  const verdict = oneOf(verdicts, textIn(url, "show"));
  const { actor } = signedIn(state);
  const asked = { actor, id: params["id"] ?? "", verdict, ...pageIn(url) };
  const opened = await openImport(state.deps, asked);
  if (!opened.ok) throw new HttpError(404);
  return { opened: opened.value, verdict, error };
}

/** A door to an act: leads back to the table, or shows it with what is against the act. */
export function actDoor(
  act: (deps: Deps, input: MoveImport) => Promise<Result<unknown>>,
  done: (id: string) => string,
) {
  return {
    GET: (ctx: Context<State>) =>
      ctx.redirect(`/customs/products/${encodeURIComponent(ctx.params["id"] ?? "")}`, 303),

    async POST(ctx: Context<State>) {
      const id = ctx.params["id"] ?? "";
      const { acts } = readTexts(await readForm(ctx.req), ["acts"]);
      const { actor } = signedIn(ctx.state);
      const result = await act(ctx.state.deps, { actor, id, acts: Number(acts) });
      if (result.ok) return ctx.redirect(done(id), 303);
      const error = sentenceOf(result.issues[0], ctx.state.messages);
      return page<ImportData>(await importData(ctx, error), { status: 409 });
    },
  };
}

/** An official table: its state, what may be done, and the report line by line. */
export function ImportPage(
  { data, state, url }: { data: ImportData; state: State; url: URL },
) {
  const { messages } = state;
  const { head, stale } = data.opened;
  const { imports } = messages;
  const changes = head.counts.new + head.counts.changed > 0;
  const open = head.state === "checked";
  const done = oneOf(importEvents, textIn(url, "done"));
  return (
    <>
      <Title state={state} text={head.name} />
      <Card>
        <PageHead
          kicker={imports.title}
          title={head.name}
          meta={imports.states[head.state].meaning}
          tag={<ImportTag state={head.state} messages={messages} />}
        />
        {data.error !== "" && <Notice kind="stop" title={data.error} />}
        {data.error === "" && done && <Notice kind="done" title={imports.done[done]} />}
        {open && stale && (
          <Notice kind="stop">
            <p>{imports.stale}</p>
          </Notice>
        )}
        {open && !stale && !changes && (
          <Notice kind="turn">
            <p>{imports.nothing}</p>
          </Notice>
        )}
        <Counts data={data} state={state} />
        <ImportActs
          {...head}
          applicable={open && !stale && changes}
          refused={head.counts.refused}
          token={formToken(state)}
          messages={messages}
        />
      </Card>
      <Report data={data} state={state} />
      <About data={data} state={state} />
    </>
  );
}

interface Shown {
  readonly data: ImportData;
  readonly state: State;
}

function Counts({ data: { opened: { head } }, state: { messages } }: Shown) {
  return (
    <Stats>
      {verdicts.map((verdict) => (
        <Stat
          key={verdict}
          number={head.counts[verdict]}
          label={messages.imports.verdicts[verdict].label}
          href={`/customs/products/${head.id}?show=${verdict}#report`}
          tone={verdictTones[verdict]}
        />
      ))}
    </Stats>
  );
}

function Report({ data: { opened: { head, pack, lines }, verdict }, state }: Shown) {
  const { messages } = state;
  const { imports } = messages;
  const path = `/customs/products/${head.id}`;
  return (
    <Card title={imports.report} id="report">
      <ListFilters path={path} size={lines.size} messages={messages}>
        <SelectField
          id="show"
          name="show"
          label={imports.show}
          value={verdict ?? ""}
          placeholder={imports.all}
          options={verdicts.map((one) => ({ value: one, label: imports.verdicts[one].label }))}
          messages={messages}
        />
      </ListFilters>
      <ReportTable lines={lines.rows} pack={pack} words={wordsOf(state)} />
      <ListFoot path={path} conditions={{ show: verdict }} list={lines} messages={messages} />
    </Card>
  );
}

function About({ data: { opened: { head, pack, history } }, state }: Shown) {
  const { messages, lang } = state;
  const { imports, application } = messages;
  return (
    <Card title={imports.facts}>
      <DescriptionList
        items={[
          { term: imports.pack, detail: packTexts(pack, { messages, lang }).name },
          { term: imports.from, detail: head.from },
          { term: imports.size, detail: application.fileSize(head.size) },
          { term: imports.hash, detail: <HashText hash={head.sha256} /> },
        ]}
      />
      <h2>{imports.history}</h2>
      <Timeline
        entries={history.map(({ seq, event, at, by }) => {
          const known = oneOf(importEvents, event);
          return {
            key: String(seq),
            title: known === undefined ? event : imports.events[known],
            who: by.name?.[lang] ?? "",
            at,
            atText: momentText(at, lang),
          };
        })}
      />
    </Card>
  );
}
