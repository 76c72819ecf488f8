import { App, csp, csrf, staticFiles, trailingSlashes } from "fresh";
import type { Settings } from "./fresh.config.ts";
import { dictionaries } from "./locales/mod.ts";
import { apiDoor, isApi } from "./routes/(_http)/api_door.ts";
import { readCookie } from "./routes/(_http)/cookies.ts";
import { guardAnswers } from "./routes/(_http)/guard_answers.ts";
import { pickLanguage } from "./routes/(_http)/pick_language.ts";
import { revalidate } from "./routes/(_http)/revalidate.ts";
import type { Deps } from "./services/deps.ts";
import type { State } from "./state.ts";

/** What the pages know of the settings. */
export interface PortalSettings {
  readonly portalName: string;
  readonly officialUrl: string;
  readonly official: boolean;
  readonly supportContact: string;
  readonly uploadBytes: number;
  readonly baseUrl?: string;
  /** Whether people reach the portal over https. */
  readonly secure: boolean;
  readonly trustProxy: boolean;
  readonly version: string;
  readonly demo: null | { readonly accounts: readonly SampleAccount[] };
}

/** An account anybody may try in the demo. */
export interface SampleAccount {
  readonly role: "enterprise" | "authority" | "customs";
  readonly userName: string;
  readonly password: string;
  readonly name: string;
}

/** The parts the portal is made of. */
export interface PortalParts {
  readonly deps: Deps;
  readonly settings: PortalSettings;
  readonly storeAnswers: () => Promise<boolean>;
  /** Called when something was written that may have to go to customs. */
  readonly filed?: () => void;
  /** Other words than ours; tests pass marked ones. */
  readonly dictionaries?: typeof dictionaries;
}

/** What the pages need of the settings. */
export function pageSettings(
  settings: Settings,
  { version, demo }: Pick<PortalSettings, "version" | "demo">,
): PortalSettings {
  const { BASE_URL } = settings;
  return {
    portalName: settings.PORTAL_NAME,
    officialUrl: settings.OFFICIAL_URL,
    official: settings.OFFICIAL,
    supportContact: settings.SUPPORT_CONTACT,
    uploadBytes: settings.UPLOAD_MB * 1e6,
    secure: BASE_URL?.startsWith("https:") ?? false,
    trustProxy: settings.TRUST_PROXY,
    version,
    demo,
    ...(BASE_URL !== undefined && { baseUrl: BASE_URL }),
  };
}

/** The whole portal as a function of its parts. */
export function portal(parts: PortalParts): App<State> {
  const { deps, settings, storeAnswers } = parts;
  const origins = settings.baseUrl === undefined ? [] : [new URL(settings.baseUrl).origin];
  const app = new App<State>({ trustProxy: settings.trustProxy });
  app.use(guardAnswers(settings));
  app.use(trailingSlashes("never"));
  app.use(staticFiles());
  app.get("/health", async (ctx) => {
    const silent = !await storeAnswers();
    const packs = deps.packs.map(({ id }) => id);
    return ctx.json({ ok: !silent, version: settings.version, packs }, {
      status: silent ? 503 : 200,
    });
  });
  app.use((ctx) => {
    const words = parts.dictionaries ?? dictionaries;
    const lang = pickLanguage({
      asked: null,
      account: undefined,
      cookie: readCookie(ctx.req.headers, "lang"),
      accept: ctx.req.headers.get("accept-language"),
    });
    Object.assign(ctx.state, {
      deps,
      settings,
      dictionaries: words,
      lang,
      messages: words[lang],
      viewer: null,
      waiting: { notices: 0, files: 0 },
      visitToken: "",
      extras: ctx.req.headers.get("save-data")?.toLowerCase() !== "on",
      reference: deps.newId().slice(-8).toUpperCase(),
    });
    return ctx.next();
  });
  app.use(...apiDoor());
  app.use(csp({ useNonce: true }));
  // The API reads no cookies: what another site makes a browser send there does nothing of its reader's.
  app.use(csrf({
    origin: (origin, ctx) =>
      origin === ctx.url.origin || origins.includes(origin) || isApi(ctx.url),
  }));
  app.use(revalidate());
  app.use(async (ctx) => {
    const response = await ctx.next();
    if (ctx.req.method === "POST" && response.status === 303) parts.filed?.();
    return response;
  });
  return app.fsRoutes();
}
