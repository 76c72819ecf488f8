import type { BrowserContext, Page } from "playwright-core";
import { type House, openHouse, type Person } from "../people.ts";
import type { PortalOptions } from "../portal.ts";
import { launch, newContext } from "./browser.ts";

/** The people of the HTTP tests with their portal on a port, its clock in the test's hands. */
export interface ServedHouse extends AsyncDisposable {
  readonly house: House;
  readonly url: string;
  /** A browser of somebody who is signed in, or of nobody. */
  visit(person: Person | null, options?: VisitOptions): Promise<BrowserContext>;
  /** What browsers complained of; an honest portal gives no reason. */
  readonly complaints: string[];
}

interface VisitOptions {
  readonly scripts?: boolean;
  readonly width?: number;
  readonly lang?: "en" | "zh";
}

/** Serves the whole portal from this process, with a Chromium to read it. */
export async function serveHouse(options: PortalOptions = {}): Promise<ServedHouse> {
  const [browser, house] = await Promise.all([launch(), openHouse(options)]);
  const { handler } = house.portal;
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, handler);
  const url = `http://127.0.0.1:${server.addr.port}`;
  const complaints: string[] = [];

  function listen(page: Page) {
    page.on("pageerror", (error) => complaints.push(`${page.url()} ${error}`));
    page.on("console", (message) => {
      // That an answer was none of a kind is the browser's own remark, and often wanted.
      const own = message.text().startsWith("Failed to load resource");
      if (message.type() === "error" && !own) complaints.push(`${page.url()} ${message.text()}`);
    });
  }

  return {
    house,
    url,
    complaints,
    async visit(person, { scripts = true, width = 1280, lang = "en" } = {}) {
      const locale = lang === "zh" ? "zh-CN" : "en-GB";
      const context = await newContext(browser, { scripts, width, lang: locale });
      context.setDefaultTimeout(20_000);
      context.on("page", listen);
      for (const [name, value] of person?.client.cookies ?? []) {
        await context.addCookies([{ name, value, url }]);
      }
      return context;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.shutdown();
      house[Symbol.dispose]();
    },
  };
}
