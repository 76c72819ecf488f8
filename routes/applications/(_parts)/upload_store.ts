import * as z from "zod";
import type { Offer } from "../../../services/attach_known.ts";
import { discardUpload } from "../../../services/discard_upload.ts";
import type { StoredUpload } from "../../../services/list_uploads.ts";
import { openUpload } from "../../../services/open_upload.ts";
import { receiveUpload } from "../../../services/receive_upload.ts";
import { startUpload } from "../../../services/start_upload.ts";
import { counted } from "./upload.ts";
import { answerWith, orRefuse, type UploadVisit } from "./upload_visit.ts";

/** What the sender says of a file beside its length. */
const Metadata = z.object({
  filename: z.string().catch(""),
  field: z.string().catch(""),
  sha256: z.string().regex(/^[0-9a-f]{64}$/).optional().catch(undefined),
  replaces: z.string().max(100).optional().catch(undefined),
});

/** An upload as the protocol's server knows it. */
interface Told {
  id: string;
  size?: number | undefined;
  metadata?: Record<string, string | null> | undefined;
}

/** The portal's uploads as the protocol's server wants to see them, for one request. */
export function uploadStore(visit: UploadVisit) {
  const { ctx: { state: { deps } }, actor, id } = visit;
  const place = (upload: string) => ({ actor, id, upload });

  return {
    /** Begins an upload, or names the one that was begun with the same file. */
    async create<T extends Told>(file: T): Promise<T> {
      orRefuse(visit, await counted(visit.ctx, 1));
      const started = orRefuse(visit, await startUpload(deps, { actor, id, offer: offerOf(file) }));
      if ("file" in started) {
        const { id, name } = started.file;
        return answerWith(visit, Response.json({ file: { id, name } }));
      }
      visit.upload = started.upload;
      file.id = started.upload.id;
      return file;
    },

    async facts(upload: string) {
      const opened = orRefuse(visit, await openUpload(deps, place(upload)));
      visit.upload = opened.upload;
      return factsOf(opened.upload);
    },

    async write(bytes: AsyncIterable<Uint8Array>, upload: string, offset: number): Promise<number> {
      return orRefuse(visit, await receiveUpload(deps, { ...place(upload), offset, bytes }));
    },

    async remove(upload: string): Promise<void> {
      orRefuse(visit, await discardUpload(deps, place(upload)));
    },
  };
}

function offerOf({ size = 0, metadata = {} }: Told): Offer {
  const { filename, ...said } = Metadata.parse(metadata);
  return { ...said, name: filename, size };
}

function factsOf({ id, size, offset, name, field, sha256 }: StoredUpload) {
  const metadata = { filename: name, field, ...(sha256 !== undefined && { sha256 }) };
  return { id, size, offset, metadata };
}
