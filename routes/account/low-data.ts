import { chooseLowData } from "../../services/choose_low_data.ts";
import { define } from "../../state.ts";
import { readForm, readTexts } from "../(_http)/read_form.ts";
import { signedIn } from "../(_http)/viewer.ts";

/** Keeps with the account whether its pages bring scripts. */
export const handler = define.handlers({
  async POST(ctx) {
    const { actor } = signedIn(ctx.state);
    const { low } = readTexts(await readForm(ctx.req), ["low"]);
    await chooseLowData(ctx.state.deps, { actor, lowData: low === "yes" });
    return ctx.redirect("/account?saved=data", 303);
  },
});
