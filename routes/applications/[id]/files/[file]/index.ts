import { HttpError } from "fresh";
import { openFile } from "../../../../../services/open_application.ts";
import { define } from "../../../../../state.ts";
import { viewerOf } from "../../../(_parts)/opened.ts";

/** The bytes of an attachment; always saved, never shown by the browser as a page of ours. */
export const handler = define.handlers({
  async GET(ctx) {
    const { actor } = viewerOf(ctx.state);
    const { id = "", file = "" } = ctx.params;
    const found = await openFile(ctx.state.deps, { actor, id, file });
    if (!found.ok) throw new HttpError(404);
    const { name, type, sha256 } = found.value.file;
    return new Response(found.value.bytes, {
      headers: {
        "content-type": type,
        "content-disposition": `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
        "x-content-type-options": "nosniff",
        "cache-control": "private, no-cache",
        etag: `"${sha256}"`,
      },
    });
  },
});
