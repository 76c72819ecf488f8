import { page } from "fresh";
import { ContinueForm } from "../components/accounts/ContinueForm.tsx";
import { SignInForm, type SignInNotice } from "../components/accounts/SignInForm.tsx";
import { errorLinks } from "../components/explain.ts";
import type { Messages } from "../locales/en.ts";
import type { Issue } from "../rules/result.ts";
import { resumeSession } from "../services/resume_session.ts";
import { signIn } from "../services/sign_in.ts";
import { define } from "../state.ts";
import { sessionToken, setSession } from "./(_http)/cookies.ts";
import { type Kept, readKept } from "./(_http)/kept.ts";
import { localPath } from "./(_http)/local_path.ts";
import { deviceOf } from "./(_http)/network.ts";
import { readForm, readTexts, secretOf } from "./(_http)/read_form.ts";
import { Title } from "./(_http)/Title.tsx";
import { become, formToken } from "./(_http)/viewer.ts";

interface SignInData {
  readonly typed: { readonly userName: string; readonly next: string; readonly kept: string };
  readonly issues: readonly Issue[];
  /** What was typed before the session ended, once somebody has signed in. */
  readonly resumed: Kept | null;
}

export const handler = define.handlers({
  GET(ctx) {
    const next = localPath(ctx.url.searchParams.get("next"));
    if (ctx.state.viewer !== null) return ctx.redirect(next, 303);
    return page<SignInData>({ typed: { userName: "", next, kept: "" }, issues: [], resumed: null });
  },

  async POST(ctx) {
    const form = await readForm(ctx.req);
    const typed = readTexts(form, ["userName", "next", "kept"]);
    const { deps } = ctx.state;
    const password = secretOf(form, "password");
    const device = { ...deviceOf(ctx), former: sessionToken(ctx) };
    const result = await signIn(deps, { ...device, userName: typed.userName, password });
    if (!result.ok) {
      return page<SignInData>({ typed, issues: result.issues, resumed: null }, { status: 422 });
    }

    const { token } = result.value;
    const kept = readKept(typed.kept);
    const resumed = kept && await resumeSession(deps, { token });
    if (kept === null || resumed === null) {
      const response = ctx.redirect(localPath(typed.next), 303);
      setSession(ctx, { headers: response.headers, token });
      return response;
    }
    become(ctx.state, { resumed, lang: resumed.user.lang ?? ctx.state.lang });
    const headers = new Headers();
    setSession(ctx, { headers, token });
    return page<SignInData>({ typed, issues: [], resumed: kept }, { headers });
  },
});

export default define.page<typeof handler>(function SignIn({ data, state, url }) {
  const { messages, settings, viewer } = state;
  const { typed, issues, resumed } = data;
  const title = messages.signIn.continueTitle;
  return (
    <>
      <Title state={state} text={resumed === null ? messages.signIn.title : title} />
      {resumed !== null && viewer !== null
        ? <ContinueForm messages={messages} title={title} viewer={viewer} kept={resumed} />
        : (
          <SignInForm
            {...typed}
            messages={messages}
            settings={settings}
            token={formToken(state)}
            errors={errorLinks(issues, messages)}
            notice={issues.length > 0 ? null : noticeOf(url.searchParams, messages)}
          />
        )}
    </>
  );
});

function noticeOf(params: URLSearchParams, { signIn }: Messages): SignInNotice | null {
  if (params.has("created")) return { kind: "done", text: signIn.created };
  if (params.get("password") === "new") return { kind: "done", text: signIn.passwordRenewed };
  if (params.has("password")) return { kind: "done", text: signIn.passwordSet };
  return params.has("out") ? { kind: "done", text: signIn.signedOut } : null;
}
