import { App, type PageProps } from "fresh";
import type { ComponentChildren } from "preact";
import config from "../deno.json" with { type: "json" };
import { readSettings } from "../fresh.config.ts";
import { openMemory } from "../kv/memory.ts";
import { dictionaries } from "../locales/mod.ts";
import { pageSettings } from "../portal.ts";
import * as form from "../routes/applications/[id]/basic.tsx";
import * as list from "../routes/applications/index.tsx";
import { identify } from "../routes/(_http)/identify.ts";
import { protect } from "../routes/(_http)/protect.tsx";
import * as signIn from "../routes/sign-in.tsx";
import { d248 } from "../rules/packs/d248/mod.ts";
import { demoAccounts } from "../services/demo.ts";
import type { Deps } from "../services/deps.ts";
import { embeddedGateway } from "../services/embedded_gateway.ts";
import type { State } from "../state.ts";

/** One page with the data and the state it is rendered from. */
export interface Sample {
  readonly page: (props: PageProps<unknown, State>) => ComponentChildren;
  readonly props: PageProps<unknown, State>;
  readonly data: unknown;
}

/** Where the portal keeps its records, and who reads which page with which cookies. */
export interface Source {
  readonly kv: string;
  readonly origin: string;
  readonly pages: Readonly<Record<PageName, { readonly path: string; readonly cookie: string }>>;
}

export type PageName = "sign-in" | "form" | "list";

const modules = { "sign-in": signIn, form, list };

/** The pages with the data that the portal over the same store would give them. */
export async function readSamples(source: Source): Promise<Record<PageName, Sample>> {
  using kv = await Deno.openKv(source.kv);
  const deps = depsOver(kv);
  const read = (name: PageName) => sampleOf(name, { source, deps });
  return { "sign-in": await read("sign-in"), form: await read("form"), list: await read("list") };
}

/** The verbs' surroundings over a store that is only read. */
export function depsOver(kv: Deno.Kv): Deps {
  const memory = openMemory(kv);
  const never = () => {
    throw new Error("Cannot write: this store is only read");
  };
  return {
    ...memory,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    newSecret: never,
    packs: [d248],
    gateway: embeddedGateway(memory),
    limits: {
      uploadBytes: 4e6,
      sessionIdleMs: 3.6e6,
      sessionMs: 4.32e7,
      deliveryMs: 1000,
      deliveryAttempts: 1,
    },
  };
}

/** The state a request starts with. */
export function firstState(deps: Deps): State {
  const settings = pageSettings(readSettings({}), {
    version: config.version,
    demo: { accounts: demoAccounts },
  });
  return {
    deps,
    settings,
    dictionaries,
    lang: "en",
    messages: dictionaries.en,
    viewer: null,
    waiting: { notices: 0, files: 0 },
    visitToken: "",
    extras: true,
    reference: "",
  };
}

/** Lets the page's own handler answer once, behind the portal's own middlewares. */
async function sampleOf(
  name: PageName,
  { source, deps }: { source: Source; deps: Deps },
): Promise<Sample> {
  const { handler, default: page } = modules[name];
  let found: Sample | undefined;
  const app = new App<State>();
  app.use((ctx) => {
    ctx.state = firstState(deps);
    return ctx.next();
  });
  app.use(identify(), protect());
  app.get(PATTERNS[name], async (ctx) => {
    const answer = await handler.GET(ctx);
    if (answer instanceof Response) return answer;
    const { config, url, req, params, info, state, isPartial, route, error, Component } = ctx;
    const { data } = answer;
    // deno-fmt-ignore
    const props = { config, url, req, params, info, state, isPartial, route, error, Component, data };
    found = { page: page as Sample["page"], props, data };
    return new Response();
  });
  const { path, cookie } = source.pages[name];
  const url = source.origin + path;
  await app.handler()(new Request(url, { headers: { cookie } }));
  if (found === undefined) throw new Error(`Cannot read the sample of ${url}`);
  return found;
}

/** The pattern of each page's route. */
export const PATTERNS: Readonly<Record<PageName, string>> = {
  "sign-in": "/sign-in",
  form: "/applications/:id/basic",
  list: "/applications",
};
