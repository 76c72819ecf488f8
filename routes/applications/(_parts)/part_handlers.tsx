import { page } from "fresh";
import { sectionsOf } from "../../../rules/application_form.ts";
import type { Part } from "../../../rules/form.ts";
import { savePart } from "../../../services/save_part.ts";
import { define } from "../../../state.ts";
import { asksJson } from "../../(_http)/asks_json.ts";
import { readForm } from "../../(_http)/read_form.ts";
import { lateStatus, openedByOwner, viewerOf } from "./opened.ts";
import { refusedAnswer, rulesAnswer, savedAnswer } from "./part_answers.tsx";
import { differing, partData } from "./part_data.ts";
import { nextOf } from "./then.ts";
import { typedInto, wholeOf } from "./typed.ts";

/** The handlers of one part of the form: show it, save it as typed, go where the button says. */
export function partHandlers(part: Part) {
  return define.handlers({
    async GET(ctx) {
      const data = await partData(ctx, part);
      if (!data.opened.editable) return ctx.redirect(`/applications/${ctx.params["id"]}`, 303);
      return ctx.url.searchParams.has("rules") ? rulesAnswer(ctx, { part, data }) : page(data);
    },

    async POST(ctx) {
      const { application: { id }, form: asked } = await openedByOwner(ctx);
      const form = await readForm(ctx.req);
      const fields = Object.assign({}, ...sectionsOf(asked, part).map((s) => s.fields));
      const values = typedInto(fields, form);
      const { actor } = viewerOf(ctx.state);
      const version = wholeOf(form, "version");
      const saved = await savePart(ctx.state.deps, { actor, id, part, version, values });
      if (saved.ok) {
        if (asksJson(ctx.req)) return await savedAnswer(ctx, { part, saved: saved.value });
        const goal = nextOf(String(form.get("then") ?? ""), { id, part });
        return ctx.redirect(goal, 303);
      }
      const before = await partData(ctx, part); // as it is now, with what came in between
      const { code } = saved.issues[0];
      const others = code === "part.stale" ? differing(before, values) : {};
      const data = { ...before, typed: values, others, issues: saved.issues };
      if (asksJson(ctx.req)) return refusedAnswer(ctx, { part, data });
      return page(data, { status: lateStatus(code) });
    },
  });
}
