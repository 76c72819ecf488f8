import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import type { Page } from "playwright-core";
import { dictionaries, type Lang } from "../../locales/mod.ts";
import { csvOf } from "../tables.ts";
import { type ServedHouse, serveHouse } from "./served_house.ts";
import { violations } from "./violations.ts";

let served: ServedHouse;

Deno.test.beforeAll(async () => {
  served = await serveHouse();
});

Deno.test.afterAll(async () => {
  const { complaints } = served;
  await served[Symbol.asyncDispose]();
  assert.deepEqual(complaints, []);
});

const lines = [
  "1902200000,113,牛肉馅饺子,Beef dumplings of the table,0702,,",
  "190220,,官方饺子,Official dumplings,stuffed,2026-03-02,2030-12-31",
  "19,,坏行,Bad line,0702,,",
];

/** Nothing stands out at the side of a narrow page. */
async function fits(page: Page): Promise<void> {
  const [wide = 0, shown = 0] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  assert.ok(wide <= shown, `${page.url()} is ${wide} wide in ${shown}`);
}

interface Desk {
  readonly lang: Lang;
  readonly width: number;
  readonly scripts: boolean;
  /** What is looked at on every page. */
  readonly look: (page: Page) => Promise<void>;
}

async function throughAll({ look, ...options }: Desk): Promise<void> {
  const { imports, shell } = dictionaries[options.lang];
  await using context = await served.visit(served.house.liwei, options);
  const page = await context.newPage();
  await page.goto(`${served.url}/customs/products`);
  assert.ok((await page.locator("nav.menu").textContent())?.includes(shell.imports));
  await look(page);
  await page.getByRole("button", { name: imports.button, exact: true }).click();
  await page.getByRole("alert").getByRole("link").click();
  await look(page);

  const file = { name: "table.csv", mimeType: "text/csv", buffer: Buffer.from(csvOf(...lines)) };
  await page.locator("#file").setInputFiles(file);
  await page.getByRole("button", { name: imports.button, exact: true }).click();
  await page.getByText(imports.done.check).waitFor();
  assert.match(await page.locator("main").innerText(), /坏行/);
  await look(page);
  await page.getByRole("button", { name: imports.apply }).click();
  await page.getByText(imports.done.apply).waitFor();
  await look(page);
  await page.goto(`${served.url}/products?hs=1902200000113`);
  const name = options.lang === "zh" ? "牛肉馅饺子" : "Beef dumplings of the table";
  await page.locator("main table").getByText(name).waitFor();
  await look(page);

  await page.goto(`${served.url}/customs/products`);
  await look(page);
  await page.getByRole("link", { name: "table.csv" }).first().click();
  await page.getByRole("button", { name: imports.rollBack }).click();
  await page.getByText(imports.done.roll_back).waitFor();
  await look(page);
}

Deno.test("a table is checked, applied and rolled back without scripts on a phone", async () => {
  await throughAll({ lang: "en", width: 360, scripts: false, look: fits });
});

Deno.test("axe finds nothing on the way, in either language, on a phone and beside it", async () => {
  for (const [lang, width] of [["zh", 360], ["en", 1280]] as const) {
    await throughAll({
      lang,
      width,
      scripts: true,
      async look(page) {
        await fits(page);
        assert.deepEqual(await violations(page), []);
      },
    });
  }
});
