import { removing, replacing } from "../kv/answers.ts";
import type { Application } from "../kv/applications.ts";
import { type Actor, editing } from "../rules/access.ts";
import { findTable } from "../rules/application_form.ts";
import { refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { same, tooLong, userOf, type Values } from "./save_part.ts";
import { formFor, subjectOf } from "./subject.ts";

interface RowInput {
  readonly actor: Actor;
  readonly id: string;
  readonly table: string;
  /** Chosen when the page was shown, so that a double click adds one row. */
  readonly row: string;
  /** The version the page showed; 0 for a new row. */
  readonly version: number;
}

/** Saves one row as typed; adds it where it is new. */
export function saveRow(
  deps: Deps,
  { actor, id, table, row, version, values }: RowInput & { values: Values },
): Promise<Result<Application>> {
  return deps.applications.change(id, async (now) => {
    const allowed = editing(actor, subjectOf(now));
    if (!allowed.ok) return allowed;
    const form = formFor(deps, now);
    if (!form.ok) return form;
    const found = findTable(form.value, table);
    if (found === undefined) return refuse("row.missing");
    const own = Object.fromEntries(
      Object.entries(values).filter(([column]) => Object.hasOwn(found.table.columns, column)),
    );
    const long = tooLong(own);
    if (!long.ok) return long;

    const held = await deps.answers.row(id, { table, row });
    const before = held.value?.version ?? 0;
    if (held.value !== null && same(held.value.values, own)) {
      return { ok: true, value: { application: now } };
    }
    if (before === 0 && version > 0) return refuse("row.missing");
    if (before !== version) return refuse("part.stale");
    const full = before === 0 && (await deps.answers.rows(id, table)).length >= found.table.max;
    if (full) return refuse("rows_too_many", { limit: found.table.max });

    const at = deps.now().toISOString();
    const saved = {
      id: row,
      version: before + 1,
      values: own,
      savedAt: at,
      savedBy: userOf(actor),
    };
    const application = { ...now, edits: now.edits + 1, updatedAt: at };
    return { ok: true, value: { application, writes: [replacing(held, saved)] } };
  });
}

/** Removes one row; a row already gone is no error. */
export function removeRow(
  deps: Deps,
  { actor, id, table, row, version }: RowInput,
): Promise<Result<Application>> {
  return deps.applications.change(id, async (now) => {
    const allowed = editing(actor, subjectOf(now));
    if (!allowed.ok) return allowed;
    const held = await deps.answers.row(id, { table, row });
    if (held.value === null) return { ok: true, value: { application: now } };
    if (held.value.version !== version) return refuse("part.stale");
    const at = deps.now().toISOString();
    const application = { ...now, edits: now.edits + 1, updatedAt: at };
    return { ok: true, value: { application, writes: [removing(held)] } };
  });
}
