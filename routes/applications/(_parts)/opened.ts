import { HttpError } from "fresh";
import type { FormView } from "../../../components/application/view.ts";
import { packTexts } from "../../../components/pack_texts.ts";
import type { IssueCode } from "../../../rules/result.ts";
import { openApplication, type OpenedApplication } from "../../../services/open_application.ts";
import type { State, Viewer } from "../../../state.ts";

/** The signed-in viewer; pages under /applications are guarded before. */
export function viewerOf({ viewer }: State): Viewer {
  if (viewer === null) throw new HttpError(401);
  return viewer;
}

/** The application of the path, or 404 for whoever may not see it. */
export async function opened(
  ctx: { readonly state: State; readonly params: Readonly<Record<string, string>> },
): Promise<OpenedApplication> {
  const { actor } = viewerOf(ctx.state);
  const result = await openApplication(ctx.state.deps, { actor, id: ctx.params["id"] ?? "" });
  if (!result.ok) throw new HttpError(404);
  return result.value;
}

/** The application of the path for a form of its enterprise; those who only read it are refused. */
export async function openedByOwner(ctx: Parameters<typeof opened>[0]): Promise<OpenedApplication> {
  const application = await opened(ctx);
  if (viewerOf(ctx.state).actor.role !== "enterprise") throw new HttpError(403);
  return application;
}

/** 409 for what somebody else's act made impossible, 429 for too much, 422 for what is wrong by itself. */
export function lateStatus(code: IssueCode): 409 | 422 | 429 {
  if (code === "file.too_often") return 429;
  const late: readonly IssueCode[] = ["part.stale", "application.locked", "store.conflict"];
  return late.includes(code) ? 409 : 422;
}

/** The application in the reader's language. */
export function viewOf(
  { application, form, dossier, lists, authorities, enterprise, registration }: OpenedApplication,
  { lang, messages }: Pick<State, "lang" | "messages">,
): FormView {
  return {
    id: application.id,
    form,
    texts: packTexts(form.pack, { messages, lang }),
    dossier,
    lists,
    given: {
      home_number: enterprise.homeNumber ?? "",
      china_number: registration?.number ?? "",
      china_date: registration?.issuedOn ?? "",
      china_validity: registration?.validUntil ?? "",
    },
    authorities: authorities.map(({ id, name }) => ({ value: id, label: name[lang] })),
    lang,
    messages,
  };
}
