import { sha256 } from "../kv/audit.ts";
import type { StoredFile } from "../kv/files.ts";
import { type Actor, editing } from "../rules/access.ts";
import { findField } from "../rules/application_form.ts";
import { FILES_PER_FIELD } from "../rules/check.ts";
import { refuse, type Result } from "../rules/result.ts";
import { nameOfType, typeOfBytes } from "../rules/uploads.ts";
import type { Deps } from "./deps.ts";
import { dropUnfiled } from "./drop_unfiled.ts";
import { formFor, subjectOf } from "./subject.ts";

/** A file as it arrived. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Attaches a file to a field, in the place of another where `replaces` names one. */
export async function addFile(
  deps: Deps,
  { actor, id, field, upload, replaces }: {
    actor: Actor;
    id: string;
    field: string;
    upload: Upload;
    replaces?: string | undefined;
  },
): Promise<Result<StoredFile>> {
  const stored = await storeUpload(deps, { upload, field, by: "enterprise" });
  if (!stored.ok) return stored;
  const file = stored.value;
  let seat: Seat = { kept: file, gone: [], isFull: false };
  const changed = await deps.applications.change(id, async (now) => {
    const allowed = editing(actor, subjectOf(now));
    if (!allowed.ok) return allowed;
    const form = formFor(deps, now);
    if (!form.ok) return form;
    if (findField(form.value, field)?.note.control !== "file") return refuse("file.unknown_field");
    const there = (await deps.files.list(id)).filter((other) => other.field === field);
    seat = seatFor(file, { there, replaces });
    if (seat.isFull) return refuse("file.too_many", { limit: FILES_PER_FIELD });
    const writes = [
      ...(seat.kept === file ? [deps.files.adding(id, file)] : []),
      ...seat.gone.map((other) => deps.files.removing(id, other.id)),
    ];
    if (writes.length === 0) return { ok: true, value: { application: now } };
    const at = deps.now().toISOString();
    const application = { ...now, edits: now.edits + 1, updatedAt: at };
    return { ok: true, value: { application, writes } };
  });
  if (!changed.ok || seat.kept !== file) await deps.blobs.remove(file.id);
  if (!changed.ok) return changed;
  for (const gone of seat.gone) await dropUnfiled(deps, { id, file: gone.id });
  return { ok: true, value: seat.kept };
}

interface Seat {
  /** The file, or one that is there already and the same. */
  readonly kept: StoredFile;
  /** What it takes the place of. */
  readonly gone: readonly StoredFile[];
  readonly isFull: boolean;
}

/** What a file comes to in its field. */
function seatFor(
  file: StoredFile,
  { there, replaces }: { there: readonly StoredFile[]; replaces: string | undefined },
): Seat {
  const gone = there.filter(({ id }) => id === replaces);
  const others = there.filter(({ id }) => id !== replaces);
  const twin = others.find(({ sha256, name }) => sha256 === file.sha256 && name === file.name);
  const isFull = twin === undefined && others.length >= FILES_PER_FIELD;
  return { kept: twin ?? file, gone, isFull };
}

/** The last part of a name as it was sent: without folders, control characters and turns of direction. */
function nameOf(text: string): string {
  const plain = text.toWellFormed().replace(/[\p{Cc}\p{Bidi_Control}]/gu, "")
    .replace(/^.*[\\/]/, "");
  return [...plain].slice(-150).join("");
}

/** Checks an upload's size and kind by its own bytes and stores them under a generated name. */
export async function storeUpload(
  deps: Pick<Deps, "limits" | "now" | "newId" | "blobs">,
  { upload, field, by }: { upload: Upload; field: string; by: StoredFile["by"] },
): Promise<Result<StoredFile>> {
  const { bytes } = upload;
  const limit = deps.limits.uploadBytes;
  if (bytes.length === 0) return refuse(upload.name === "" ? "file.none" : "file.empty");
  if (bytes.length > limit) return refuse("file.too_large", { limit: limit / 1e6 });
  const type = typeOfBytes(bytes);
  if (type === null) return refuse("file.type");
  const id = deps.newId();
  await deps.blobs.put(id, bytes);
  return {
    ok: true,
    value: {
      id,
      field,
      name: nameOfType(nameOf(upload.name) || id, type),
      type,
      size: bytes.length,
      sha256: await sha256(bytes),
      uploadedAt: deps.now().toISOString(),
      by,
    },
  };
}
