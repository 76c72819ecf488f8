import assert from "node:assert/strict";
import { begun } from "../applications.ts";
import { type ServedHouse, serveHouse } from "./served_house.ts";
import { violations } from "./violations.ts";

let served: ServedHouse;

Deno.test.beforeAll(async () => {
  served = await serveHouse();
});

Deno.test.afterAll(async () => {
  await served[Symbol.asyncDispose]();
});

Deno.test("axe is shown the page as it is now, what scripts have done to it included", async () => {
  const id = await begun(served.house.deps, served.house.valdoro.actor);
  const context = await served.visit(served.house.valdoro);
  const page = await context.newPage();
  await page.goto(`${served.url}/applications/${id}/basic`);
  assert.deepEqual(await violations(page, { night: true }), []);

  await page.evaluate(() => {
    document.querySelector("#siteCity")?.setAttribute("aria-invalid", "perhaps");
    const pale = document.createElement("p");
    pale.textContent = "Too pale";
    pale.style.color = "#ddd";
    pale.style.backgroundColor = "#fff";
    document.querySelector("main")?.prepend(pale);
    document.documentElement.removeAttribute("lang");
  });
  const found = (await violations(page)).map((one) => one.split(" ")[0]);
  assert.deepEqual(found.toSorted(), [
    "aria-valid-attr-value",
    "color-contrast",
    "html-has-lang",
  ]);
});

Deno.test("by night other colours are looked at", async () => {
  const context = await served.visit(null);
  const page = await context.newPage();
  await page.goto(`${served.url}/help`);
  await page.evaluate(() => {
    const dark = document.createElement("p");
    dark.textContent = "Dark on dark at night";
    dark.style.color = "#222";
    document.querySelector("main")?.prepend(dark);
  });
  assert.deepEqual(await violations(page), []);
  const [found = ""] = await violations(page, { night: true });
  assert.match(found, /^at night color-contrast/);
});
