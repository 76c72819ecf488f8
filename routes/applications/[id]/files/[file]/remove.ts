import { HttpError } from "fresh";
import { removeFile } from "../../../../../services/remove_file.ts";
import { define } from "../../../../../state.ts";
import { viewerOf } from "../../../(_parts)/opened.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { id = "", file = "" } = ctx.params;
    const { actor } = viewerOf(ctx.state);
    const removed = await removeFile(ctx.state.deps, { actor, id, file });
    if (!removed.ok) {
      const missing = removed.issues[0].code === "application.missing";
      throw new HttpError(missing ? 404 : 409);
    }
    return ctx.redirect(`/applications/${id}/attachments?saved=1`, 303);
  },
});
