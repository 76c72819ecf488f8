import { HttpError } from "fresh";
import { chooseLanguage } from "../services/choose_language.ts";
import { define } from "../state.ts";
import { isSecure, setCookie } from "./(_http)/cookies.ts";
import { localPath, pathWithout } from "./(_http)/local_path.ts";
import { known } from "./(_http)/pick_language.ts";
import { readForm, readTexts } from "./(_http)/read_form.ts";

const YEAR = 31_536_000;

/** Keeps the language somebody chose, and goes back to the page. */
export const handler = define.handlers({
  async POST(ctx) {
    const typed = readTexts(await readForm(ctx.req), ["lang", "back"]);
    const lang = known(typed.lang);
    if (lang === undefined) throw new HttpError(400);
    const { deps, viewer } = ctx.state;
    if (viewer !== null) await chooseLanguage(deps, { actor: viewer.actor, lang });
    const response = ctx.redirect(pathWithout(localPath(typed.back), "lang", "token"), 303);
    const cookie = { name: "lang", value: lang, secure: isSecure(ctx), maxAge: YEAR };
    setCookie(response.headers, cookie);
    return response;
  },
});
