import { page } from "fresh";
import { define } from "../../../state.ts";
import { opened } from "../(_parts)/opened.ts";
import { previewData, PreviewPage } from "../(_parts)/preview_page.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const application = await opened(ctx);
    if (!application.editable) {
      return ctx.redirect(`/applications/${application.application.id}`, 303);
    }
    return page(await previewData(ctx.state, { opened: application }));
  },
});

export default define.page<typeof handler>(PreviewPage);
