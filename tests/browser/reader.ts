import type { BrowserContext } from "playwright-core";
import type { Who } from "../../bench/pages.ts";
import type { ReadDemo } from "../../bench/readers.ts";
import type { Lang } from "../../locales/mod.ts";
import { type Chromium, newContext } from "./browser.ts";

interface ReaderOptions {
  readonly demo: Pick<ReadDemo, "url" | "cookies">;
  readonly who: Who;
  readonly lang: Lang;
  readonly width?: number;
  readonly scripts?: boolean;
}

/** A browser of somebody who has already signed in to the demo. */
export async function openReader(
  browser: Chromium,
  { demo, who, lang, width = 1280, scripts = false }: ReaderOptions,
): Promise<BrowserContext> {
  const locale = lang === "zh" ? "zh-CN" : "en-GB";
  const context = await newContext(browser, { scripts, lang: locale, width });
  const cookies = demo.cookies[who].split("; ").filter((cookie) => cookie !== "");
  await context.addCookies(cookies.map((cookie) => {
    const [name = "", ...value] = cookie.split("=");
    return { name, value: value.join("="), url: demo.url };
  }));
  return context;
}
