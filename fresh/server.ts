import type { Assembly } from "./assembly.ts";
import { note, stepsTo } from "./chain.ts";
import { rememberBase } from "./asset.ts";
import { changed } from "./change_answer.ts";
import type { FreshConfig, ResolvedFreshConfig } from "./config.ts";
import { HttpError } from "./http_error.ts";
import { allowed, type Found } from "./router.ts";
import { scopeAt } from "./scope.ts";
import { Visit } from "./visit.ts";
import { withHeaders } from "./with_headers.ts";

/** A function from request to response, fit for `Deno.serve()`. */
export type Handler = (
  req: Request,
  info?: Deno.ServeHandlerInfo,
) => Promise<Response>;

const NO_INFO: Deno.ServeHandlerInfo = {
  remoteAddr: { transport: "tcp", hostname: "localhost", port: 0 },
  completed: Promise.resolve(),
};

/** Serves what was put together. */
export function createServer<State>(
  { root, router, site, build }: Assembly<State>,
  { basePath = "", trustProxy = false }: FreshConfig,
): Handler {
  const unknown = stepsTo(scopeAt(root, basePath), site);
  const outside = stepsTo(root, site);
  const config: ResolvedFreshConfig = {
    basePath,
    trustProxy,
    root: build?.root ?? Deno.cwd(),
    mode: build?.mode ?? "production",
  };

  rememberBase(basePath);

  return async (req, info = NO_INFO) => {
    const url = urlOf(req, config);
    const found = router.find(req.method, url.pathname);
    const route = found?.entry.pattern ?? null;
    const params = found?.params ?? {};
    const visit = new Visit<State>({ req, url, params, route, config, info, build }, {
      steps: found?.value ?? (isWithin(url.pathname, basePath) ? unknown : outside),
      allow: found?.value === undefined ? methodsOf(found) : null,
    });
    return complete(await answer(visit), visit);
  };
}

function isWithin(pathname: string, basePath: string): boolean {
  return pathname.startsWith(basePath) && /^(\/|$)/.test(pathname.slice(basePath.length));
}

async function answer<State>(visit: Visit<State>): Promise<Response> {
  try {
    return await visit.next();
  } catch (error) {
    note(visit, error);
    const { status, message } = error instanceof HttpError ? error : new HttpError(500);
    return visit.text(message, { status });
  }
}

/** The answer with what HTTP asks for beside what the app said. */
function complete<State>(response: Response, visit: Visit<State>): Response {
  const answer = changed(visit, response);
  const { allow } = visit;
  const whole = answer.status === 405 && allow !== null
    ? withHeaders(answer, (headers) => headers.set("Allow", allow))
    : answer;
  return visit.req.method === "HEAD" ? withoutBody(whole) : whole;
}

/** Which methods a path knows, if it is known at all. */
function methodsOf(found: Found<unknown> | null): string | null {
  return found && allowed(found.entry.methods);
}

function urlOf(req: Request, { trustProxy }: ResolvedFreshConfig): URL {
  const url = new URL(req.url);
  if (url.pathname.includes("//")) {
    url.pathname = url.pathname.replace(/\/{2,}/g, "/");
  }
  if (!trustProxy) return url;
  const proto = first(req.headers.get("X-Forwarded-Proto"));
  if (proto === "http" || proto === "https") url.protocol = `${proto}:`;
  const host = first(req.headers.get("X-Forwarded-Host"));
  if (host !== undefined) {
    url.port = ""; // a host without a port would keep the inner one
    url.host = host;
  }
  return url;
}

function first(list: string | null): string | undefined {
  return list?.split(",")[0]?.trim() || undefined;
}

// An empty stream and not null: that would say that the page has no length.
function withoutBody(response: Response): Response {
  if (response.body === null) return response;
  response.body.cancel();
  return new Response(ReadableStream.from([]), response);
}
