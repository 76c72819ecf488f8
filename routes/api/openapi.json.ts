import { readParameter } from "../../rules/api_parameters.ts";
import { known } from "../(_http)/pick_language.ts";
import { define } from "../../state.ts";
import { refused } from "./(_parts)/answering.ts";
import { documentOf } from "./(_parts)/document.ts";

/** The API for programs that read OpenAPI. */
export const handler = define.handlers({
  async GET(ctx) {
    const { state, url } = ctx;
    const lang = url.searchParams.get("lang") ?? "";
    if (!readParameter("lang", lang).success) return refused(ctx, { wrong: "lang" });
    const document = await documentOf(state, { lang: known(lang) ?? "en", origin: url.origin });
    return ctx.json(document, { headers: { "cache-control": "public, max-age=300" } });
  },
});
