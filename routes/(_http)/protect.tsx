import { type Context, HttpError, type Middleware } from "fresh";
import { ContinueForm } from "../../components/accounts/ContinueForm.tsx";
import { SignInForm } from "../../components/accounts/SignInForm.tsx";
import { sameText } from "../../services/secrets.ts";
import type { State } from "../../state.ts";
import { asksJson } from "./asks_json.ts";
import { setVisit, visitToken } from "./cookies.ts";
import { keep, type Kept } from "./kept.ts";
import { localPath, pathWithout } from "./local_path.ts";
import { PLAIN_FORM, plainFields } from "./read_form.ts";
import { Title } from "./Title.tsx";

/** Forms that visitors fill in; their pages give them a form token. */
const VISITORS = /^\/(sign-in|create-account|invite\/[^/]+)$/;

/** What takes no form token: the language is nothing to protect, and callers of the API have none. */
const EXEMPT = /^\/(language$|api\/)/;

const SAFE = ["GET", "HEAD", "OPTIONS"];

/** Lets a form pass only with the token its page carried; of others nothing typed is lost. */
export function protect(): Middleware<State> {
  return async (ctx) => {
    const { req, url, state } = ctx;
    const open = VISITORS.test(url.pathname);
    if (SAFE.includes(req.method)) {
      return open && state.viewer === null ? await welcome(ctx, () => ctx.next()) : ctx.next();
    }
    if (EXEMPT.test(url.pathname)) return ctx.next();

    const fields = await fieldsOf(req);
    const sent = fields?.get("token") ?? url.searchParams.get("token") ?? "";
    const visit = open ? visitToken(ctx) : undefined;
    const known = [state.viewer?.formToken, visit].some((token) => token && sameText(sent, token));
    if (!known) return await detain(ctx, fields);
    state.visitToken = visit ?? "";
    return ctx.next();
  };
}

/** Gives a visitor a form token, if there is none yet. */
async function welcome(
  ctx: Context<State>,
  answer: () => Promise<Response>,
): Promise<Response> {
  const former = visitToken(ctx);
  ctx.state.visitToken = former ?? ctx.state.deps.newSecret();
  const response = await answer();
  if (former === undefined) {
    setVisit(ctx, { headers: response.headers, token: ctx.state.visitToken });
  }
  return response;
}

/** The fields of a form without files; a form with files carries its token in the address. */
async function fieldsOf(req: Request): Promise<URLSearchParams | null> {
  return PLAIN_FORM.test(req.headers.get("content-type") ?? "")
    ? await plainFields(req.clone())
    : null;
}

/** Answers a form that came without a session, or with the token of an older one. */
async function detain(ctx: Context<State>, fields: URLSearchParams | null): Promise<Response> {
  const { url, state } = ctx;
  if (VISITORS.test(url.pathname)) throw new HttpError(403);
  // A script keeps what was typed itself, and asks for the page again.
  if (asksJson(ctx.req)) {
    const { ended, signIn } = state.messages.application.autosave;
    return ctx.json({ code: "session.ended", text: ended, hint: signIn }, { status: 401 });
  }
  if (url.pathname === "/sign-out") return ctx.redirect("/sign-in?out=1", 303);
  const path = pathWithout(url.pathname + url.search, "token");
  const kept = fields && isFromHere(ctx) ? keep(path, fields) : null;
  if (state.viewer !== null) {
    if (kept === null) throw new HttpError(403);
    return await ctx.render(<Changed state={state} kept={kept} />, { status: 409 });
  }
  const next = pageOf(ctx);
  return await welcome(
    ctx,
    () => ctx.render(<Ended state={state} kept={kept} next={next} />, { status: 401 }),
  );
}

/** Whether the form stood on a page of ours: browsers say so in one way or another. */
function isFromHere({ req, url, state }: Context<State>): boolean {
  if (req.headers.get("sec-fetch-site") === "same-origin") return true;
  const said = req.headers.get("origin") ?? req.headers.get("referer");
  const { baseUrl = url.origin } = state.settings;
  return said !== null && URL.canParse(said) &&
    [url.origin, new URL(baseUrl).origin].includes(new URL(said).origin);
}

/** The page the form stood on. */
function pageOf({ req, url }: Context<State>): string {
  const referer = req.headers.get("referer") ?? "";
  const from = URL.canParse(referer) ? new URL(referer) : url;
  return localPath(from.pathname + from.search);
}

function Ended({ state, kept, next }: { state: State; kept: Kept | null; next: string }) {
  const { messages, settings, visitToken } = state;
  const { signIn } = messages;
  return (
    <>
      <Title state={state} text={signIn.title} />
      <SignInForm
        messages={messages}
        settings={settings}
        token={visitToken}
        next={next}
        kept={kept === null ? "" : JSON.stringify(kept)}
        userName=""
        errors={[]}
        notice={{
          kind: "turn",
          title: kept === null ? signIn.title : signIn.endedTitle,
          text: kept === null ? signIn.endedLost : signIn.endedText,
        }}
      />
    </>
  );
}

function Changed({ state, kept }: { state: State; kept: Kept }) {
  const { messages, viewer } = state;
  if (viewer === null) return null;
  return (
    <>
      <Title state={state} text={messages.signIn.changedTitle} />
      <ContinueForm
        messages={messages}
        title={messages.signIn.changedTitle}
        viewer={viewer}
        kept={kept}
      />
    </>
  );
}
