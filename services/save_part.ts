import { replacing } from "../kv/answers.ts";
import type { Application } from "../kv/applications.ts";
import { type Actor, editing } from "../rules/access.ts";
import { findField } from "../rules/application_form.ts";
import type { Part } from "../rules/form.ts";
import { fail, type Issue, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { formFor, subjectOf } from "./subject.ts";

/** A field takes at most this many characters of a draft; the law's own limits are lower. */
export const FIELD_CHARACTERS = 20_000;

/** All text of one part or row together: a value of the store holds 64 KiB. */
const PART_CHARACTERS = 30_000;

export type Values = Record<string, string | string[]>;

/** A part as it is in the store now. */
export interface SavedPart {
  readonly application: Application;
  readonly version: number;
  readonly savedAt: string | undefined;
}

/** Saves one part as typed, whatever is missing in it. */
export async function savePart(
  deps: Deps,
  { actor, id, part, version, values }: {
    actor: Actor;
    id: string;
    part: Part;
    /** The version the page showed; a newer one is never overwritten unseen. */
    version: number;
    values: Values;
  },
): Promise<Result<SavedPart>> {
  let stored: Omit<SavedPart, "application"> = { version, savedAt: undefined };
  const changed = await deps.applications.change(id, async (now) => {
    const allowed = editing(actor, subjectOf(now));
    if (!allowed.ok) return allowed;
    const form = formFor(deps, now);
    if (!form.ok) return form;
    const own = Object.fromEntries(
      Object.entries(values).filter(([field]) => {
        const found = findField(form.value, field);
        return found?.section.part === part && found.note.control !== "given" &&
          found.note.control !== "file";
      }),
    );
    const long = tooLong(own);
    if (long.ok === false) return long;

    const held = await deps.answers.part(id, part);
    const before = held.value?.version ?? 0;
    if (held.value !== null && same(held.value.values, own)) {
      stored = held.value;
      return { ok: true, value: { application: now } };
    }
    if (before !== version) return refuse("part.stale");
    const at = deps.now().toISOString();
    const saved = { version: before + 1, values: own, savedAt: at, savedBy: userOf(actor) };
    stored = saved;
    const application = { ...now, edits: now.edits + 1, updatedAt: at };
    return { ok: true, value: { application, writes: [replacing(held, saved)] } };
  });
  if (!changed.ok) return changed;
  const { version: current, savedAt } = stored;
  return { ok: true, value: { application: changed.value, version: current, savedAt } };
}

/** What the store adds to each choice of a list, as characters. */
const CHOICE_EXTRA = 4;

/** Refuses only what the store could not hold. */
export function tooLong(values: Values): Result<Values> {
  const lengths = Object.entries(values).map(([field, value]) => ({
    field,
    length: typeof value === "string"
      ? value.length
      : value.join("").length + value.length * CHOICE_EXTRA,
  }));
  const limit = Math.min(FIELD_CHARACTERS, share(lengths.map(({ length }) => length)));
  const issues: Issue[] = lengths.filter(({ length }) => length > limit)
    .map(({ field }) => ({ code: "too_long", path: [field], values: { limit } }));
  const [first, ...more] = issues;
  return first === undefined ? { ok: true, value: values } : fail(first, ...more);
}

/** How long each text may be at most for all of them to find room. */
function share(lengths: readonly number[]): number {
  let room = PART_CHARACTERS;
  for (const [at, length] of lengths.toSorted((a, b) => a - b).entries()) {
    const each = Math.floor(room / (lengths.length - at));
    if (length > each) return each;
    room -= length;
  }
  return PART_CHARACTERS;
}

/** Whether two sets of answers say the same; an empty text says nothing. */
export function same(a: Values, b: Values): boolean {
  const said = (values: Values) =>
    JSON.stringify(
      Object.entries(values).filter(([, v]) => v.length > 0).toSorted(([x], [y]) => x < y ? -1 : 1),
    );
  return said(a) === said(b);
}

/** The user behind an act; the system has none. */
export function userOf(actor: Actor): string {
  return actor.role === "system" ? "" : actor.userId;
}
