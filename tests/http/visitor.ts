import assert from "node:assert/strict";
import type { App } from "fresh";
import { portal, type PortalSettings } from "../../portal.ts";
import type { Deps } from "../../services/deps.ts";
import type { State } from "../../state.ts";
import { applyBuilt } from "../built.ts";

const settings: PortalSettings = {
  portalName: "Foodgate",
  officialUrl: "https://official.example",
  official: false,
  supportContact: "",
  uploadBytes: 4_000_000,
  secure: false,
  trustProxy: false,
  version: "test",
  demo: null,
};

/** The whole portal over these parts, as it answers requests. */
export function openPortal(deps: Deps, changes: Partial<PortalSettings> = {}) {
  const app: App<State> = portal({
    deps,
    settings: { ...settings, ...changes },
    storeAnswers: () => Promise.resolve(true),
  });
  applyBuilt(app);
  return app.handler();
}

const ORIGIN = "http://localhost:8000";

/** What a page answered, its text read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A browser without scripts: keeps cookies, follows nothing by itself. */
export function openVisitor(handler: ReturnType<typeof openPortal>, language = "en") {
  const cookies = new Map<string, string>();

  async function send(path: string, init: RequestInit = {}): Promise<Answer> {
    const headers = new Headers({
      "accept-language": language,
      ...Object.fromEntries(new Headers(init.headers)),
    });
    headers.set("cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const request = new Request(new URL(path, ORIGIN), { ...init, headers, redirect: "manual" });
    const response = await handler(request, info);
    for (const line of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return { status: response.status, headers: response.headers, text: await response.text() };
  }

  const get = (path: string) => send(path);

  function post(path: string, fields: Record<string, string>): Promise<Answer> {
    const headers = { origin: ORIGIN };
    return send(path, { method: "POST", body: new URLSearchParams(fields), headers });
  }

  return {
    cookies,
    get,
    post,

    /** Opens a page, fills in its form and sends it with what was hidden in it. */
    async fill(path: string, fields: Record<string, string>, action = path.split("?")[0]!) {
      const { text } = await get(path);
      return await post(action, { ...hiddenOf(text, action), ...fields });
    },
  };
}

const info = {
  remoteAddr: { transport: "tcp", hostname: "192.0.2.1", port: 50000 },
  completed: Promise.resolve(),
} as const;

/** The hidden fields of the form that goes to a path. */
export function hiddenOf(html: string, action: string): Record<string, string> {
  const forms = html.split("<form").filter((form) => form.includes(`action="${action}"`));
  assert.ok(forms.length > 0, `no form goes to ${action}:\n${html}`);
  const [form = ""] = (forms.at(-1) ?? "").split("</form>");
  const inputs = [...form.matchAll(/<input(?:[^>"]|"[^"]*")*>/g)].map(([input]) => input)
    .filter((input) => input.includes('type="hidden"'));
  return Object.fromEntries(inputs.flatMap((input) => {
    const name = /name="([^"]*)"/.exec(input)?.[1];
    return name === undefined ? [] : [[name, decode(/value="([^"]*)"/.exec(input)?.[1] ?? "")]];
  }));
}

function decode(text: string): string {
  return text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
}
