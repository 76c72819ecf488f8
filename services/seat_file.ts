import type { Application } from "../kv/applications.ts";
import type { Write } from "../kv/commit.ts";
import type { StoredFile } from "../kv/files.ts";
import { type Actor, editing } from "../rules/access.ts";
import { findField } from "../rules/application_form.ts";
import { FILES_PER_FIELD } from "../rules/check.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { formFor, subjectOf } from "./subject.ts";

/** A file and the one whose place it is to take. */
export interface Comer {
  readonly file: Pick<StoredFile, "field" | "name" | "sha256">;
  readonly replaces?: string | undefined;
}

/** Refuses whoever may not add files to that field now. */
export function receiving(
  deps: Pick<Deps, "packs">,
  { actor, now, field }: { actor: Actor; now: Application; field: string },
): Result<true> {
  const allowed = editing(actor, subjectOf(now));
  if (!allowed.ok) return allowed;
  const form = formFor(deps, now);
  if (!form.ok) return form;
  const isFile = findField(form.value, field)?.note.control === "file";
  return isFile ? ok(true) : refuse("file.unknown_field");
}

/** The place of a file in its field; refused where the field is full. */
export async function seatFor(
  { files }: Pick<Deps, "files">,
  { id, comer: { file, replaces } }: { id: string; comer: Comer },
): Promise<Result<{ twin: StoredFile | undefined; gone: readonly StoredFile[] }>> {
  const there = (await files.list(id)).filter(({ field }) => field === file.field);
  const gone = there.filter((other) => other.id === replaces);
  const others = there.filter((other) => other.id !== replaces);
  const twin = others.find(({ sha256, name }) => sha256 === file.sha256 && name === file.name);
  if (twin === undefined && others.length >= FILES_PER_FIELD) {
    return refuse("file.too_many", { limit: FILES_PER_FIELD });
  }
  return ok({ twin, gone });
}

/** How a file holds on to its bytes: those it brought, or the same that the enterprise has; null without any. */
export async function holdOf(
  { contents, files }: Pick<Deps, "contents" | "files">,
  { now, file, isHere }: {
    now: Application;
    file: StoredFile;
    /** Whether it brought its own. */
    isHere: boolean;
  },
): Promise<{ kept: StoredFile; writes: readonly Write[] } | null> {
  const use = { application: now.id, file: file.id };
  const { enterpriseId } = now;
  const known = await contents.known(enterpriseId, file.sha256);
  if (known !== null) {
    const kept = { ...file, blob: known.content.id };
    return { kept, writes: [known.using(use), files.adding(now.id, kept)] };
  }
  if (!isHere) return null;
  const { id, sha256, type, size } = file;
  const adding = contents.adding({ id, enterpriseId, sha256, type, size }, use);
  return { kept: file, writes: [adding, files.adding(now.id, file)] };
}
