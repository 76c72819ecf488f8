import { HttpError } from "fresh";
import type { Lang } from "../../locales/mod.ts";
import type { Resumed } from "../../services/resume_session.ts";
import type { State, Viewer } from "../../state.ts";

/** Who is signed in; pages behind a guard know that somebody is. */
export function signedIn({ viewer }: Pick<State, "viewer">): Viewer {
  if (viewer === null) throw new HttpError(401);
  return viewer;
}

/** The token that the forms of this page carry. */
export function formToken({ viewer, visitToken }: Pick<State, "viewer" | "visitToken">): string {
  return viewer?.formToken ?? visitToken;
}

/** Makes the rest of the request the one of somebody. */
export function become(state: State, { resumed, lang }: { resumed: Resumed; lang: Lang }): void {
  const { session, user, actor, enterprise, authority } = resumed;
  state.lang = lang;
  state.messages = state.dictionaries[lang];
  state.viewer = {
    actor,
    userName: user.userName,
    displayName: enterprise?.companyName ?? authority?.name[lang] ?? user.name,
    sessionId: session.id,
    formToken: session.formToken,
    sessionEnd: Date.parse(session.createdAt) + state.deps.limits.sessionMs,
    lowData: user.lowData ?? false,
  };
  if (state.viewer.lowData) state.extras = false;
}
