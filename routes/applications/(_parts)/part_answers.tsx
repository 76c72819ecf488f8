import type { Context } from "fresh";
import { formRules } from "../../../components/application/form_rules.ts";
import { issueText } from "../../../components/application/issues.ts";
import { partLinks } from "../../../components/application/part_links.ts";
import { TableQuestion } from "../../../components/application/TableQuestion.tsx";
import { momentText } from "../../../components/dates.ts";
import { PartsNav } from "../../../components/PartsNav.tsx";
import { findTable } from "../../../rules/application_form.ts";
import type { Part } from "../../../rules/form.ts";
import type { SavedPart } from "../../../services/save_part.ts";
import type { State } from "../../../state.ts";
import { fragmentOf } from "../../(_http)/fragment.ts";
import { remarksOf } from "./head.ts";
import { lateStatus, viewOf } from "./opened.ts";
import { type PartData, partData, type PartView, partView, saidIn } from "./part_data.ts";

/** Answers what a browser asks once somebody begins to fill in a part. */
export function rulesAnswer(
  ctx: Context<State>,
  { part, data }: { part: Part; data: PartData },
): Response {
  return ctx.json(formRules(viewOf(data.opened, ctx.state), { part, checking: data.checking }));
}

/** Answers a save in the background: the version, when it was, and what is wrong. */
export async function savedAnswer(
  ctx: Context<State>,
  { part, saved }: { part: Part; saved: SavedPart },
): Promise<Response> {
  const data = await partData(ctx, part);
  const seen = partView(data, { state: ctx.state, part });
  const { savedAt, version } = saved;
  const words = ctx.state.messages.application;
  return ctx.json({
    version,
    saved: savedAt === undefined ? "" : words.savedAt(momentText(savedAt, ctx.state.lang)),
    errors: seen.errors,
    html: await fragmentOf(ctx, <Parts data={data} seen={seen} part={part} />),
  });
}

/** Answers a save in the background that was refused; what differs is told with both its values. */
export function refusedAnswer(
  ctx: Context<State>,
  { part, data }: { part: Part; data: PartData },
): Response {
  const { view, errors } = partView(data, { state: ctx.state, part });
  const [issue] = data.issues;
  const code = issue?.code ?? "store.conflict";
  const { otherTab, keepYours } = view.messages.application.autosave;
  const differing = Object.entries(data.others).map(([id, raw]) => ({
    id,
    label: view.texts.fields[id]?.label ?? id,
    text: otherTab(
      saidIn(view, { id, raw }),
      saidIn(view, { id, raw: data.typed[id] ?? "" }),
    ),
  }));
  return ctx.json({
    code,
    text: issue === undefined ? "" : issueText(view, issue),
    version: data.version,
    errors,
    differing,
    hint: keepYours,
  }, { status: lateStatus(code) });
}

/** The pieces of a part's page that rows change, by the table they are in. */
export async function tableFragment(ctx: Context<State>, table: string): Promise<string> {
  const data = await partData(ctx, "basic");
  const found = findTable(data.opened.form, table);
  if (found === undefined) return "";
  const { section } = found;
  const seen = partView(data, { state: ctx.state, part: section.part });
  return await fragmentOf(
    ctx,
    <>
      <Parts data={data} seen={seen} part={section.part} />
      <TableQuestion
        table={table}
        section={section}
        view={seen.view}
        errors={seen.errors}
        remark={remarksOf(data.opened)[table]}
      />
    </>,
  );
}

/** How each part stands. */
function Parts({ data, seen, part }: { data: PartData; seen: PartView; part: Part }) {
  const { view, found } = seen;
  const remarks = remarksOf(data.opened);
  return (
    <PartsNav
      saves
      id="parts"
      label={view.messages.application.parts}
      items={partLinks(view, { current: part, issues: found, remarks })}
    />
  );
}
