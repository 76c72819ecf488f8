import type { StoredFile } from "../kv/files.ts";
import type { Actor } from "../rules/access.ts";
import type { Result } from "../rules/result.ts";
import { attachFile } from "./attach_file.ts";
import type { Deps } from "./deps.ts";
import { fileRecord } from "./file_record.ts";

/** A file by what its sender knows of it. */
export interface Offer {
  readonly field: string;
  readonly name: string;
  readonly size: number;
  /** Of the whole file. Without it an upload cannot be gone on with from elsewhere. */
  readonly sha256?: string | undefined;
  /** The file whose place it takes. */
  readonly replaces?: string | undefined;
}

/** Attaches a file whose bytes the enterprise has sent before; null where they are to be sent. */
export async function attachKnown(
  deps: Deps,
  { actor, id, offer }: { actor: Actor; id: string; offer: Offer },
): Promise<Result<StoredFile> | null> {
  const { field, name, size, sha256, replaces } = offer;
  if (actor.role !== "enterprise" || sha256 === undefined) return null;
  const known = await deps.contents.known(actor.enterpriseId, sha256);
  if (known === null || known.content.size !== size) return null;
  const { type } = known.content;
  const facts = { id: deps.newId(), field, name, type, size, sha256, by: "enterprise" } as const;
  const arriving = { file: fileRecord(deps, facts), replaces };
  const attached = await attachFile(deps, { actor, id, arriving });
  const isGone = !attached.ok && attached.issues[0].code === "store.conflict";
  return isGone ? null : attached;
}
