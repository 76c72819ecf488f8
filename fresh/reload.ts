import type { Handler } from "./server.ts";

const SCRIPT_PATH = "/_fresh/reload.js";
const ALIVE_PATH = "/_fresh/alive";

/** Reloads the page when the server says another version than the page was made by. */
const SCRIPT = `(function () {
  var script = document.currentScript;
  var version = script.src.split("?")[1];
  var source;
  function follow() {
    if (document.hidden) {
      if (source) source.close(); // a browser has few connections for all its tabs
      source = undefined;
    } else if (!source || source.readyState === 2) {
      source = new EventSource(script.src.replace(/reload\\.js.*/, "alive"));
      source.onmessage = function (event) {
        if (event.data !== version) location.reload();
      };
      source.onerror = function () {
        setTimeout(follow, 500);
      };
    }
  }
  document.addEventListener("visibilitychange", follow);
  follow();
})();
`;

/** Lets open pages reload themselves, in development. */
export interface Reload {
  /** The tag that every page carries. */
  tag(basePath: string): string;
  /** Answers what the tag's script asks for; the rest is the app's. */
  before(handler: Handler, basePath: string): Handler;
  /** Says that something a page shows has changed. */
  changed(): void;
}

/** One for each start of the server: pages of the start before are out of date. */
export function createReload(): Reload {
  const start = crypto.randomUUID();
  const open = new Set<ReadableStreamDefaultController<Uint8Array>>();
  let changes = 0;
  const version = () => `${start}-${changes}`;
  const message = () => new TextEncoder().encode(`retry: 300\ndata: ${version()}\n\n`);

  function follow(): Response {
    let own: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        own = controller;
        open.add(own);
        own.enqueue(message());
      },
      cancel: () => void open.delete(own),
    });
    return answer(body, "text/event-stream");
  }

  return {
    tag: (basePath) => `<script src="${basePath}${SCRIPT_PATH}?${version()}" defer></script>`,

    before: (handler, basePath) => async (req, info) => {
      const { pathname } = new URL(req.url);
      if (pathname === basePath + ALIVE_PATH) return follow();
      if (pathname === basePath + SCRIPT_PATH) return answer(SCRIPT, "text/javascript");
      return await handler(req, info);
    },

    changed() {
      changes++;
      for (const controller of open) controller.enqueue(message());
    },
  };
}

function answer(body: BodyInit, type: string): Response {
  return new Response(body, { headers: { "Content-Type": type, "Cache-Control": "no-store" } });
}
