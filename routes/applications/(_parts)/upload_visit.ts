import type { Context } from "fresh";
import type { Issue, IssueCode, Result } from "../../../rules/result.ts";
import type { Actor } from "../../../rules/access.ts";
import type { StoredUpload } from "../../../services/list_uploads.ts";
import type { State } from "../../../state.ts";
import { viewerOf } from "./opened.ts";

/** One request about an upload, and what has come of it. */
export interface UploadVisit {
  readonly ctx: Context<State>;
  readonly actor: Actor;
  /** The application. */
  readonly id: string;
  /** The upload it turned out to be about. */
  upload?: StoredUpload;
  /** What is answered in place of what the protocol's server says. */
  answer?: Response;
  /** What nobody foresaw. */
  fault?: unknown;
}

/** Ends the work of the protocol's server, which takes whatever is thrown for an answer. */
class Answered extends Error {
  readonly status_code = 200;
  readonly body = "";
}

/** Starts on a request about an upload. */
export function visitOf(ctx: Context<State>): UploadVisit {
  return { ctx, actor: viewerOf(ctx.state).actor, id: ctx.params["id"] ?? "" };
}

/** Answers at once; the protocol's server does no more. */
export function answerWith(visit: UploadVisit, answer: Response): never {
  visit.answer = answer;
  throw new Answered();
}

/** The value, or the refusal as the answer. */
export function orRefuse<T>(visit: UploadVisit, result: Result<T>): T {
  if (result.ok) return result.value;
  return answerWith(visit, refusal(visit, result.issues[0]));
}

const statuses: Partial<Record<IssueCode, number>> = {
  "application.missing": 404,
  "application.locked": 409,
  "store.conflict": 409,
  "file.too_large": 413,
  "file.type": 415,
  "file.too_often": 429,
  "upload.missing": 404,
  "upload.moved": 409,
  "upload.changed": 460, // the protocol's own, where bytes are not what they should be
};

/** A refusal in the reader's words. */
export function refusal({ ctx }: UploadVisit, { code, values = {} }: Issue): Response {
  const message = ctx.state.messages.issue[code]("", values);
  return Response.json({ code, message }, { status: statuses[code] ?? 422 });
}
