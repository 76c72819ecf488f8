import assert from "node:assert/strict";

import { type Chromium, launch, newPage } from "./browser.ts";

let browser: Chromium;

Deno.test.beforeAll(async () => {
  browser = await launch();
});

Deno.test.afterAll(() => browser.close());

/** How the text looks, drawn large and alone. */
async function picture(text: string): Promise<string> {
  await using page = await newPage(browser, { scripts: false, lang: "zh-CN", width: 320 });
  await page.goto(`data:text/html;charset=utf-8,<h1 style="font-size:4em">${text}</h1>`);
  return (await page.screenshot()).toString("base64");
}

Deno.test("the browser draws Chinese, not boxes", async () => {
  const missing = await picture("\u{2A6D6}"); // a character no font here has
  const [gate, food] = await Promise.all([picture("门"), picture("食")]);
  assert.notEqual(gate, food);
  assert.notEqual(gate, missing);
  assert.notEqual(food, missing);
  assert.equal(gate, await picture("门"));
});

Deno.test("a page has the scripts, language and width it was asked for", async () => {
  const html = "<script>document.title = innerWidth + navigator.language</script>";
  const title = async (scripts: boolean) => {
    await using page = await newPage(browser, { scripts, lang: "zh-CN", width: 360 });
    await page.goto(`data:text/html,${html}`);
    return await page.title();
  };
  assert.equal(await title(true), "360zh-CN");
  assert.equal(await title(false), "");
});
