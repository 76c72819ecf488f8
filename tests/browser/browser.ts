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

/** A Chromium that needs nothing of the machine: its libraries and fonts come with it. */
export async function launch(): Promise<Browser> {
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
export function newPage(browser: Browser, visitor: Visitor): Promise<Page> {
  return browser.newPage(optionsFor(visitor));
}

/** A browser of somebody's own, for pages that share what it keeps. */
export function newContext(browser: Browser, visitor: Visitor): Promise<BrowserContext> {
  return browser.newContext(optionsFor(visitor));
}

function optionsFor({ scripts, lang, width }: Visitor): BrowserContextOptions {
  return { javaScriptEnabled: scripts, locale: lang, viewport: { width, height: 800 } };
}
