import { page } from "fresh";
import { submit } from "../../../services/submit.ts";
import { define } from "../../../state.ts";
import { readForm } from "../../(_http)/read_form.ts";
import { actHandlers, ActPage } from "../(_parts)/act_page.tsx";
import { opened, viewerOf } from "../(_parts)/opened.ts";
import { previewData, PreviewPage } from "../(_parts)/preview_page.tsx";
import { wholeOf } from "../(_parts)/typed.ts";

const byAuthority = actHandlers("submit");

/** The enterprise submits from the preview; an authority that was asked to amend, from a form of its own. */
export const handler = define.handlers({
  async GET(ctx) {
    const { actor } = viewerOf(ctx.state);
    if (actor.role !== "enterprise") return byAuthority.GET(ctx);
    const { application } = await opened(ctx);
    return ctx.redirect(`/applications/${application.id}/preview`, 303);
  },

  async POST(ctx) {
    const { actor } = viewerOf(ctx.state);
    if (actor.role !== "enterprise") return byAuthority.POST(ctx);
    const application = await opened(ctx);
    const { id } = application.application;
    const acts = wholeOf(await readForm(ctx.req), "acts");
    const result = await submit(ctx.state.deps, { actor, id, acts });
    if (result.ok) return ctx.redirect(`/applications/${id}?done=submit`, 303);
    const now = await opened(ctx);
    if (!now.editable) {
      return ctx.redirect(`/applications/${id}?moved=1`, 303);
    }
    if (result.issues.some(({ code }) => code === "application.pack_over")) {
      return ctx.redirect(`/applications/${id}/convert`, 303);
    }
    const preview = await previewData(ctx.state, { opened: now, refused: result.issues });
    return page({ preview }, {
      status: result.issues[0].code === "application.moved_on" ? 409 : 422,
    });
  },
});

export default define.page<typeof handler>(function Submit({ data, state }) {
  return "preview" in data
    ? <PreviewPage data={data.preview} state={state} />
    : <ActPage data={data} state={state} />;
});
