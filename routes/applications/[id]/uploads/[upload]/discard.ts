import { HttpError } from "fresh";
import { discardUpload } from "../../../../../services/discard_upload.ts";
import { define } from "../../../../../state.ts";
import { viewerOf } from "../../../(_parts)/opened.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { id = "", upload = "" } = ctx.params;
    const { actor } = viewerOf(ctx.state);
    const discarded = await discardUpload(ctx.state.deps, { actor, id, upload });
    // A second click finds it gone; that is what was wanted.
    const isGone = !discarded.ok && discarded.issues[0].code === "upload.missing";
    if (!discarded.ok && !isGone) throw new HttpError(404);
    return ctx.redirect(`/applications/${id}/attachments`, 303);
  },
});
