import { DataStore, Server, Upload } from "@tus/server";
import type { Context } from "fresh";
import { finishUpload } from "../../../services/finish_upload.ts";
import { ownApplication } from "../../../services/open_upload.ts";
import type { State } from "../../../state.ts";
import { openLocks } from "./upload_locks.ts";
import { uploadStore } from "./upload_store.ts";
import { orRefuse, refusal, type UploadVisit, visitOf } from "./upload_visit.ts";

/** The version of the protocol that is spoken here, and how its bytes are sent. */
const VERSION = "1.0.0";
const BYTES = "application/offset+octet-stream";

/** A request that is asked to stop may store for so many milliseconds what has come. */
const DRAIN = 500;

const locks = openLocks();

/** Answers a request of the tus protocol about the uploads of an application. */
export async function answerTus(ctx: Context<State>): Promise<Response> {
  const foreign = inOtherTongue(ctx.req);
  if (foreign !== null) {
    await ctx.req.body?.cancel();
    return foreign;
  }
  const visit = visitOf(ctx);
  const own = await ownApplication(ctx.state.deps, visit);
  if (!own.ok) return finished(visit, refusal(visit, own.issues[0]));
  const said = await serverFor(visit).handleWeb(ctx.req);
  if (visit.fault !== undefined) throw visit.fault;
  return finished(visit, visit.answer ?? inWords(visit, said));
}

/** What is answered to a request that is none of this version of the protocol. */
function inOtherTongue({ method, headers }: Request): Response | null {
  if (method === "OPTIONS") return null;
  if (headers.get("tus-resumable") !== VERSION) {
    return new Response(null, { status: 412, headers: { "tus-version": VERSION } });
  }
  const isBytes = headers.get("content-type") === BYTES;
  return method === "PATCH" && !isBytes ? new Response(null, { status: 415 }) : null;
}

/** A server for one request: what it may do depends on who asks. */
function serverFor(visit: UploadVisit): Server {
  const { ctx, actor, id } = visit;
  const { deps, settings } = ctx.state;
  return new Server({
    path: `/applications/${id}/uploads`,
    relativeLocation: true,
    datastore: storeFor(visit),
    locker: locks,
    lockDrainTimeout: DRAIN,
    allowedOrigins: () => false,
    namingFunction: () => deps.newId(),
    getFileIdFromRequest: () => ctx.params["upload"],
    // What is too large is refused by the same rule as a plain form, in words.
    maxSize: ({ method }) => method === "OPTIONS" ? settings.uploadBytes : 0,
    async onUploadFinish(_req, { id: upload }) {
      orRefuse(visit, await finishUpload(deps, { actor, id, upload }));
      return {};
    },
    onResponseError(_req, error) {
      if (!("status_code" in error)) visit.fault = error;
      return undefined;
    },
  });
}

function storeFor(visit: UploadVisit): DataStore {
  const { facts, ...own } = uploadStore(visit);
  return Object.assign(new DataStore(), {
    extensions: ["creation", "expiration", "termination"],
    ...own,
    getUpload: async (upload: string) => new Upload(await facts(upload)),
  });
}

/** The refusals of the protocol's server that a person may get to read. */
function inWords(visit: UploadVisit, said: Response): Response {
  if (said.status === 409) return refusal(visit, { code: "upload.moved", path: [] });
  if (said.status === 413) return refusal(visit, { code: "upload.changed", path: [] });
  return said;
}

/** The answer with what the protocol asks for beside it. */
function finished({ upload, ctx }: UploadVisit, answer: Response): Response {
  answer.headers.set("tus-resumable", VERSION);
  answer.headers.set("cache-control", "no-store");
  if (upload === undefined || !answer.ok) return answer;
  const isBegun = ctx.req.method === "POST";
  if (isBegun) answer.headers.set("upload-offset", String(upload.offset));
  answer.headers.set("upload-expires", new Date(upload.keptUntil).toUTCString());
  return answer;
}
