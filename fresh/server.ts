import type { Assembly } from "./assembly.ts";
import { note, run, type Step, stepsTo } from "./chain.ts";
import { applyBuild } from "./build.ts";
import { changed } from "./change_answer.ts";
import type { FreshConfig, ResolvedFreshConfig } from "./config.ts";
import { HttpError } from "./http_error.ts";
import { allowed, type Found } from "./router.ts";
import { createVisit, type Visit } from "./visit.ts";
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
  const outside = stepsTo(root, site);
  const config: ResolvedFreshConfig = {
    basePath,
    trustProxy,
    root: build?.root ?? Deno.cwd(),
    mode: build?.mode ?? "production",
  };

  if (build !== undefined) applyBuild(config, build);

  return async (req, info = NO_INFO) => {
    const url = urlOf(req, config);
    const found = router.find(req.method, url.pathname);
    const visit = createVisit<State>({
      req,
      url,
      info,
      config,
      params: found?.params ?? {},
      route: found?.entry.pattern ?? null,
    });
    const response = changed(
      visit.ctx,
      await answer(visit, found?.value ?? outside, found),
    );
    const complete = found !== null && found.value === undefined
      ? allowing(response, allowed(found.entry))
      : response;
    return req.method === "HEAD" ? withoutBody(complete) : complete;
  };
}

async function answer<State>(
  visit: Visit<State>,
  steps: readonly Step<State>[],
  found: Found<unknown> | null,
): Promise<Response> {
  try {
    const known = found !== null && found.value === undefined;
    return await run(visit, steps, () => {
      throw new HttpError(known ? 405 : 404);
    });
  } catch (error) {
    note(visit, error);
    const { status, message } = error instanceof HttpError ? error : new HttpError(500);
    return visit.ctx.text(message, { status });
  }
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
  if (host !== undefined) url.host = host;
  return url;
}

function first(list: string | null): string | undefined {
  return list?.split(",")[0]?.trim() || undefined;
}

function allowing(response: Response, allow: string): Response {
  return response.status === 405
    ? withHeaders(response, (headers) => headers.set("Allow", allow))
    : response;
}

function withoutBody(response: Response): Response {
  if (response.body === null) return response;
  response.body.cancel();
  return new Response(null, response);
}
