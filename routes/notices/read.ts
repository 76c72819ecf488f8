import { HttpError } from "fresh";
import { markNoticesRead } from "../../services/mark_notices_read.ts";
import { define } from "../../state.ts";
import { readForm, readTexts } from "../(_http)/read_form.ts";
import { signedIn } from "../(_http)/viewer.ts";

export const handler = define.handlers({
  async POST(ctx) {
    const { actor } = signedIn(ctx.state);
    const { until } = readTexts(await readForm(ctx.req), ["until"]);
    const marked = await markNoticesRead(ctx.state.deps, { actor, until });
    if (!marked.ok) throw new HttpError(409);
    return ctx.redirect("/notices", 303);
  },
});
