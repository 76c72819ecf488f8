import { replacing } from "../kv/answers.ts";
import type { Application } from "../kv/applications.ts";
import { type Actor, editing } from "../rules/access.ts";
import { findTable } from "../rules/application_form.ts";
import { refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { tooLong, userOf, type Values } from "./save_part.ts";
import { formFor, subjectOf } from "./subject.ts";

/** All text of the rows together: one write of the store holds 800 KiB, two bytes a character. */
export const ROWS_CHARACTERS = 250_000;

/** Adds many rows in one write, all or none; the same rows sent twice are added once. */
export function addRows(
  deps: Deps,
  { actor, id, table, first, rows }: {
    actor: Actor;
    id: string;
    table: string;
    /** Begins the ids of the rows; chosen when the page was shown, so that a double click adds once. */
    first: string;
    rows: readonly Values[];
  },
): Promise<Result<Application>> {
  return deps.applications.change(id, async (now) => {
    const allowed = editing(actor, subjectOf(now));
    if (!allowed.ok) return allowed;
    const form = formFor(deps, now);
    if (!form.ok) return form;
    const found = findTable(form.value, table);
    if (found === undefined) return refuse("row.missing");
    if (rows.length === 0) return refuse("rows.none");
    const own = rows.map((values) =>
      Object.fromEntries(
        Object.entries(values).filter(([column]) => Object.hasOwn(found.table.columns, column)),
      )
    );
    const fits = roomFor(own);
    if (!fits.ok) return fits;

    const held = await deps.answers.row(id, { table, row: rowId(first, 0) });
    if (held.value !== null) return { ok: true, value: { application: now } };
    const present = (await deps.answers.rows(id, table)).length;
    const { max } = found.table;
    if (present + own.length > max) return refuse("rows_too_many", { limit: max });

    const at = deps.now().toISOString();
    const [head, ...rest] = own.map((values, place) => ({
      id: rowId(first, place),
      version: 1,
      values,
      savedAt: at,
      savedBy: userOf(actor),
    }));
    if (head === undefined) return refuse("rows.none");
    const application = { ...now, edits: now.edits + 1, updatedAt: at };
    const others = rest.map((row) => deps.answers.adding(id, { table, row }));
    return { ok: true, value: { application, writes: [replacing(held, head), ...others] } };
  });
}

/** Ids in the order of the rows: a write checks the first alone, as all of them are written or none. */
function rowId(first: string, place: number): string {
  return `${first}${String(place).padStart(4, "0")}`;
}

function roomFor(rows: readonly Values[]): Result<readonly Values[]> {
  let length = 0;
  for (const values of rows) {
    const one = tooLong(values);
    if (!one.ok) return refuse("rows.too_long", { limit: ROWS_CHARACTERS });
    for (const value of Object.values(values)) length += String(value).length;
  }
  return length > ROWS_CHARACTERS
    ? refuse("rows.too_long", { limit: ROWS_CHARACTERS })
    : { ok: true, value: rows };
}
