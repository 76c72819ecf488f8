import type { Application } from "../kv/applications.ts";
import type { Write } from "../kv/commit.ts";
import type { StoredFile } from "../kv/files.ts";
import type { StoredUpload } from "../kv/uploads.ts";
import type { Actor } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import { DAYS_KEPT, MOST_UNFINISHED } from "../rules/uploads.ts";
import { attachKnown, type Offer } from "./attach_known.ts";
import type { Deps } from "./deps.ts";
import { nameOf } from "./file_record.ts";
import { ownApplication } from "./open_upload.ts";
import { receiving, seatFor } from "./seat_file.ts";

/** What there is to send, or the file where nothing is. */
export type Started = { readonly upload: StoredUpload } | { readonly file: StoredFile };

const DAY = 86_400_000;

/**
 * Starts an upload, or goes on with one that was begun with the same file; a file whose bytes the
 * enterprise has sent before is attached at once.
 */
export async function startUpload(
  deps: Deps,
  { actor, id, offer }: { actor: Actor; id: string; offer: Offer },
): Promise<Result<Started>> {
  const own = await ownApplication(deps, { actor, id });
  if (!own.ok) return own;
  const limit = deps.limits.uploadBytes;
  if (offer.size === 0) return refuse("file.empty");
  if (offer.size > limit) return refuse("file.too_large", { limit: limit / 1e6 });
  const known = await attachKnown(deps, { actor, id, offer });
  if (known !== null) return known.ok ? ok({ file: known.value }) : known;

  const fresh = freshUpload(deps, { id, offer });
  let upload = fresh;
  const changed = await deps.applications.change(id, async (now) => {
    const allowed = receiving(deps, { actor, now, field: offer.field });
    if (!allowed.ok) return allowed;
    const begun = await beginning(deps, { now, fresh });
    if (!begun.ok) return begun;
    upload = begun.value.upload;
    return ok({ application: { ...now }, writes: [begun.value.write] });
  });
  return changed.ok ? ok({ upload }) : changed;
}

/** The upload to send to: a new one, or one of the same file. */
async function beginning(
  deps: Deps,
  { now, fresh }: { now: Application; fresh: StoredUpload },
): Promise<Result<{ upload: StoredUpload; write: Write }>> {
  const at = deps.now().toISOString();
  const others = (await deps.uploads.list(now.id)).filter(({ keptUntil }) => keptUntil > at);
  const same = others.find((other) => isSame(other, fresh));
  const found = same && await deps.uploads.find(now.id, same.id);
  if (found) {
    const { name, replaces } = fresh;
    const upload = { ...found.upload, name, replaces };
    return ok({ upload, write: deps.uploads.renaming(found, { name, replaces }) });
  }
  const { field, name, replaces, sha256 = "" } = fresh;
  const seat = await seatFor(deps, {
    id: now.id,
    comer: { file: { field, name, sha256 }, replaces },
  });
  if (!seat.ok) return seat;
  if (others.length >= MOST_UNFINISHED) {
    return refuse("upload.too_many", { limit: MOST_UNFINISHED });
  }
  return ok({ upload: fresh, write: deps.uploads.starting(fresh) });
}

/** Whether one was begun with the same file for the same field. */
function isSame(one: StoredUpload, other: StoredUpload): boolean {
  return one.sha256 !== undefined && one.sha256 === other.sha256 && one.size === other.size &&
    one.field === other.field;
}

function freshUpload(
  { now, newId }: Pick<Deps, "now" | "newId">,
  { id, offer }: { id: string; offer: Offer },
): StoredUpload {
  const { field, name, size, sha256, replaces } = offer;
  const at = now();
  const uploadId = newId();
  return {
    id: uploadId,
    applicationId: id,
    field,
    name: nameOf(name) || uploadId,
    size,
    sha256,
    replaces,
    offset: 0,
    startedAt: at.toISOString(),
    keptUntil: new Date(at.getTime() + DAYS_KEPT * DAY).toISOString(),
  };
}
