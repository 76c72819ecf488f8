import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { begun } from "../applications.ts";
import { type ServedHouse, serveHouse } from "./served_house.ts";

let served: ServedHouse;

Deno.test.beforeAll(async () => {
  served = await serveHouse();
});

Deno.test.afterAll(async () => {
  await served[Symbol.asyncDispose]();
});

/** A page as it is where its language runs from right to left. */
async function turned(page: Page, path: string): Promise<void> {
  await page.goto(served.url + path, { waitUntil: "networkidle" });
  await page.evaluate(async () => {
    document.documentElement.dir = "rtl";
    const sheet = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]")!;
    const { promise, resolve } = Promise.withResolvers<Event>();
    sheet.onload = resolve;
    sheet.href = sheet.href.replace(".css", ".rtl.css");
    await promise;
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
}

function boxOf(page: Page, selector: string): Promise<Box> {
  return page.locator(selector).first().evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return { left, right };
  });
}

/** Whether something reaches out of the window at either side. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

Deno.test("from right to left the menu stands at the right, and nothing reaches out of the window", async () => {
  const { deps, valdoro } = served.house;
  const id = await begun(deps, valdoro.actor);
  const paths = ["/", "/applications", `/applications/${id}/basic`, "/register", "/style"];
  for (const width of [1280, 360]) {
    await using context = await served.visit(valdoro, { width });
    const page = await context.newPage();
    for (const path of paths) {
      await turned(page, path);
      assert.equal(await overflow(page), 0, `${path} at ${width}`);
    }
  }
});

Deno.test("from right to left every part of a page is where its mirror has it", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await context.newPage();
  await turned(page, "/account");
  const [menu, main, brand, who] = await Promise.all(
    [".menu", "main", ".brand svg", ".who"].map((selector) => boxOf(page, selector)),
  );
  assert.ok(menu!.left > main!.right && brand!.left > who!.right);
  const edges = await page.locator(".menu [aria-current], .card, .field").first().evaluate(
    (element) => getComputedStyle(element).textAlign,
  );
  assert.match(edges, /start|right/);

  const [before, after] = [await gaps(page, false), await gaps(page, true)];
  assert.deepEqual(after, before.map(([left, right]) => [right, left]));
});

/** Space before and behind in parts of the page, from left to right or mirrored. */
async function gaps(page: Page, rtl: boolean): Promise<[string, string][]> {
  await page.goto(`${served.url}/account`);
  if (rtl) await turned(page, "/account");
  return await page.evaluate(() =>
    [".menu", ".menu .icon", ".skip", ".head > :first-child", ".who .icon", "dt", ".btn"].map(
      (selector): [string, string] => {
        const { marginLeft, marginRight, paddingLeft, paddingRight } = getComputedStyle(
          document.querySelector(selector)!,
        );
        return [`${marginLeft} ${paddingLeft}`, `${marginRight} ${paddingRight}`];
      },
    )
  );
}

Deno.test("from right to left the arrow at the right leads to the tab at the right", async () => {
  await using context = await served.visit(served.house.valdoro);
  const page = await context.newPage();
  for (const path of ["/", "/help", "/rules"]) {
    await page.goto(served.url + path);
    await page.locator(".tabs nav").waitFor();
  }
  await turned(page, "/rules");
  await page.locator(".tabs a[aria-current=page]").focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.locator(":focus").innerText(), "Help");
  const [help, rules] = await Promise.all([
    boxOf(page, ".tabs a:focus"),
    boxOf(page, ".tabs a[aria-current=page]"),
  ]);
  assert.ok(help.left > rules.right);
});
