import { createDefine } from "fresh";
import type { Messages } from "./locales/en.ts";
import type { dictionaries, Lang } from "./locales/mod.ts";
import type { Actor } from "./rules/access.ts";
import type { Deps } from "./services/deps.ts";
import type { PortalSettings } from "./portal.ts";

/** Who is signed in, as the pages show it. */
export interface Viewer {
  readonly actor: Exclude<Actor, { role: "system" }>;
  readonly userName: string;
  /** Company, authority or office, as shown at the top right. */
  readonly displayName: string;
  readonly sessionId: string;
  /** Constant for the session; every form carries it. */
  readonly formToken: string;
  /** When the session is over whatever is done, in milliseconds. */
  readonly sessionEnd: number;
  /** Whether the account wants pages without scripts. */
  readonly lowData: boolean;
}

/** Numbers beside the menu. */
export interface Waiting {
  readonly notices: number;
  /** Files that wait for this viewer. */
  readonly files: number;
}

/** What travels along one request. */
export interface State {
  readonly deps: Deps;
  readonly settings: PortalSettings;
  readonly dictionaries: typeof dictionaries;
  lang: Lang;
  messages: Messages;
  viewer: Viewer | null;
  waiting: Waiting;
  /** Form token of a visitor who is not signed in, where a form needs one. */
  visitToken: string;
  /** Whether this page may bring islands: not where the reader saves data. */
  extras: boolean;
  /** Names this request on an error page and in the log. */
  readonly reference: string;
}

export const define = createDefine<State>();
