import type { App } from "fresh";
import type { Handler } from "../fresh/server.ts";
import type { User } from "../kv/users.ts";
import { portal, type PortalParts, type PortalSettings } from "../portal.ts";
import { openSession } from "../services/open_session.ts";
import type { State } from "../state.ts";
import { value } from "./accounts.ts";
import { applyBuilt } from "./built.ts";
import { Client } from "./client.ts";
import { type TestDeps, testDeps, type TestParts } from "./deps.ts";

/** What the tests' portal says of itself. */
export const settings: PortalSettings = {
  portalName: "Foodgate",
  officialUrl: "https://official.example",
  official: false,
  supportContact: "help@portal.example",
  uploadBytes: 200_000,
  secure: false,
  trustProxy: false,
  version: "0.0.1",
  demo: null,
};

export interface PortalOptions extends TestParts {
  readonly settings?: Partial<PortalSettings>;
  readonly parts?: Partial<Pick<PortalParts, "dictionaries" | "storeAnswers" | "filed">>;
  /** Where its pages are asked for. */
  readonly origin?: string;
}

/** The whole portal over a store in memory, in this process. */
export interface TestPortal extends Disposable {
  readonly deps: TestDeps;
  /** Answers requests, for a server of the test's own. */
  readonly handler: Handler;
  /** A browser that nobody has signed in with. */
  visitor(): Client;
  /** A browser of somebody who has just signed in. */
  signedIn(user: User): Promise<Client>;
}

/** Builds the portal as it is served, with a clock that stands still. */
export async function openPortal(options: PortalOptions = {}): Promise<TestPortal> {
  const { origin = "http://portal.test", parts = {} } = options;
  const limits = { uploadBytes: settings.uploadBytes, ...options.limits };
  const deps = withPlainIds(await testDeps({ ...options, limits }));
  const app: App<State> = portal({
    deps,
    settings: { ...settings, ...options.settings },
    storeAnswers: () => Promise.resolve(true),
    ...parts,
  });
  applyBuilt(app);
  const serve = app.handler();
  let browsers = 0;
  const visitor = () => new Client(serve, { origin, address: `192.0.2.${++browsers}` });
  return {
    deps,
    handler: serve,
    visitor,
    signedIn: (user) => signedIn(deps, { user, client: visitor() }),
    [Symbol.dispose]: () => deps[Symbol.dispose](),
  };
}

/** Ids as the portal makes them: letters and digits, which forms may send back. */
function withPlainIds(deps: TestDeps): TestDeps {
  let count = 0;
  return { ...deps, newId: () => `0${String(++count).padStart(15, "0")}` };
}

/** Without the form and its slow hash, which tests of signing in go through. */
async function signedIn(
  deps: TestDeps,
  { user, client }: { user: User; client: Client },
): Promise<Client> {
  const device = { network: "192.0.2.1", agent: "Test browser" };
  const { token } = value(await openSession(deps, { user, device }));
  client.cookies.set("session", token);
  return client;
}
