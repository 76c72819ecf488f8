import { Draft } from "../../../../../rules/api_shapes.ts";
import { checkSentDraft } from "../../../../../services/check_sent_draft.ts";
import { define } from "../../../../../state.ts";
import { boundedText } from "../../../../(_http)/bounded_text.ts";
import { problem } from "../../../../(_http)/problem.ts";
import { askedIn, isWrong, refused } from "../../../(_parts)/answering.ts";
import { checkedJson, formAsked } from "../../../(_parts)/drafts.ts";
import { jsonIn } from "../../../(_parts)/json_in.ts";

/** Four hundred rows of every table, and long answers. */
const LONGEST = 1_000_000;

export const handler = define.handlers({
  async POST(ctx) {
    const { state, params, req } = ctx;
    const asked = askedIn("checkDraft", ctx.url);
    if (isWrong(asked)) return refused(ctx, asked);
    const { pack, country } = asked;
    const form = formAsked(state, { leaf: params["leaf"] ?? "", pack, country });
    if (form === null) return problem(ctx, { status: 404 });
    const draft = Draft.safeParse(jsonIn(await boundedText(req, LONGEST)));
    if (!draft.success) {
      return problem(ctx, { status: 400, detail: state.messages.api.body, parameter: "body" });
    }
    const issues = await checkSentDraft(state.deps, { form, draft: draft.data, country });
    return ctx.json(checkedJson(form, { issues, state }), {
      headers: { "cache-control": "no-store" },
    });
  },
});
