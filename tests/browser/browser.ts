import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { unpack } from "./unpack.ts";

/** Whose browser a page is: with or without scripts, its language, its window's width. */
export interface Visitor {
  readonly scripts: boolean;
  readonly lang: string;
  readonly width: number;
}

/** A Chromium to open windows in. */
export type Chromium = Pick<Browser, "newContext" | "newPage" | "close"> & AsyncDisposable;

/** The one of this process, and how many use it. */
let running: Promise<Browser> | undefined;
let users = 0;

/** The Chromium of this process, which ends when the last of its users has closed it. */
export async function launch(): Promise<Chromium> {
  users++;
  const browser = await (running ??= start());
  const close = async () => {
    if (--users > 0) return;
    running = undefined;
    await browser.close();
  };
  return {
    newContext: (options) => browser.newContext(options),
    newPage: (options) => browser.newPage(options),
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** A Chromium that needs nothing of the machine: its libraries and fonts come with it. */
async function start(): Promise<Browser> {
  const folder = await unpack();
  return await chromium.launch({
    executablePath: join(folder, "chromium"),
    args: [
      "--no-sandbox", // tests may run as root
      "--renderer-process-limit=1", // people of one test are no strangers: one process draws for all
      "--disable-site-isolation-trials",
    ],
    env: {
      ...Deno.env.toObject(),
      LD_LIBRARY_PATH: join(folder, "al2023", "lib"),
      FONTCONFIG_FILE: fileURLToPath(new URL("fonts.conf", import.meta.url)),
      XDG_DATA_HOME: folder,
      XDG_CACHE_HOME: folder,
    },
  });
}

/** A page in a context of its own, which closes with it. */
export function newPage(browser: Chromium, visitor: Visitor): Promise<Page> {
  return browser.newPage(optionsFor(visitor));
}

/** A browser of somebody's own, for pages that share what it keeps. */
export async function newContext(browser: Chromium, visitor: Visitor): Promise<BrowserContext> {
  const context = await browser.newContext(optionsFor(visitor));
  contexts.add(context);
  context.on("close", () => contexts.delete(context));
  return context;
}

const contexts = new Set<BrowserContext>();

/** Everybody's browsers that are open now. */
export function openContexts(): ReadonlySet<BrowserContext> {
  return new Set(contexts);
}

/** Closes all of them but those. */
export async function closeContexts(
  { except }: { except: ReadonlySet<BrowserContext> },
): Promise<void> {
  await Promise.all([...contexts].filter((one) => !except.has(one)).map((one) => one.close()));
}

function optionsFor({ scripts, lang, width }: Visitor): BrowserContextOptions {
  return { javaScriptEnabled: scripts, locale: lang, viewport: { width, height: 800 } };
}
