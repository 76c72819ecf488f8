import type { Application, Change } from "../kv/applications.ts";
import type { Write } from "../kv/commit.ts";
import { blobOf, type StoredFile } from "../kv/files.ts";
import type { Actor } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { dropLoose } from "./drop_loose.ts";
import { dropUnfiled } from "./drop_unfiled.ts";
import { endUpload } from "./end_upload.ts";
import { holdOf, receiving, seatFor } from "./seat_file.ts";

/** A file on its way into a field. */
export interface Arriving {
  readonly file: StoredFile;
  readonly replaces?: string | undefined;
  /**
   * What is written as soon as a record speaks of the bytes it brought; null where they are there
   * no more. A file that brought none shares those the enterprise has.
   */
  readonly taking?: (() => Promise<Write | null>) | undefined;
}

/** What one try comes to. */
interface Outcome {
  /** The file, or one that is there already and the same. */
  readonly kept: StoredFile;
  /** What it took the place of. */
  readonly gone: readonly StoredFile[];
  readonly writes: readonly Write[];
}

/** Attaches a file to its field, in the place of another where `replaces` names one; bytes the enterprise has are kept once. */
export async function attachFile(
  deps: Deps,
  { actor, id, arriving }: { actor: Actor; id: string; arriving: Arriving },
): Promise<Result<StoredFile>> {
  const { file, taking } = arriving;
  let outcome: Outcome = { kept: file, gone: [], writes: [] };
  const changed = await deps.applications.change(id, async (now) => {
    const allowed = receiving(deps, { actor, now, field: file.field });
    if (!allowed.ok) return allowed;
    const tried = await attach(deps, { now, arriving });
    if (!tried.ok) return tried;
    outcome = tried.value;
    return ok(changeOf(deps, { now, file, outcome }));
  });
  if (!changed.ok) return changed;
  const { kept } = outcome;
  if (taking !== undefined && blobOf(kept) !== file.id) await dropLoose(deps, file.id);
  await dropUnfiled(deps, id);
  await endTwins(deps, { id, file });
  return ok(kept);
}

async function attach(
  deps: Deps,
  { now, arriving }: { now: Application; arriving: Arriving },
): Promise<Result<Outcome>> {
  const { file, taking } = arriving;
  const seat = await seatFor(deps, { id: now.id, comer: arriving });
  if (!seat.ok) return seat;
  const { twin, gone } = seat.value;
  const taken = await taking?.();
  if (taken === null) return refuse("store.conflict");
  const held = twin === undefined
    ? await holdOf(deps, { now, file, isHere: taken !== undefined })
    : { kept: twin, writes: [] };
  if (held === null) return refuse("store.conflict");
  const { kept } = held;
  const spare = taken !== undefined && blobOf(kept) !== file.id;
  const writes = [
    ...gone.map((other) => deps.files.removing(now.id, other)),
    ...(taken === undefined ? [] : [taken]),
    ...(spare ? [deps.loose.losing(file.id)] : []),
    ...held.writes,
  ];
  return ok({ kept, gone, writes });
}

/** Bytes may come to nothing and still be written of; the draft was edited only where its files changed. */
function changeOf(
  { now: clock }: Pick<Deps, "now">,
  { now, file, outcome }: { now: Application; file: StoredFile; outcome: Outcome },
): Change {
  const { kept, gone, writes } = outcome;
  if (writes.length === 0) return { application: now };
  const edited = kept.id === file.id || gone.length > 0;
  const application = edited
    ? { ...now, edits: now.edits + 1, updatedAt: clock().toISOString() }
    : { ...now };
  return { application, writes };
}

/** Nobody goes on with an upload of what is there now. */
async function endTwins(
  deps: Deps,
  { id, file }: { id: string; file: StoredFile },
): Promise<void> {
  for (const upload of await deps.uploads.list(id)) {
    const same = upload.field === file.field && upload.sha256 === file.sha256;
    if (same && upload.id !== file.id) await endUpload(deps, { application: id, id: upload.id });
  }
}
