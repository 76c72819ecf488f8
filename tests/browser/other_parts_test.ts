import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { dictionaries } from "../../locales/mod.ts";
import type { PackTexts } from "../../rules/pack.ts";
import { begun } from "../applications.ts";
import { type ServedHouse, serveHouse } from "./served_house.ts";

const { packs, application } = dictionaries.en;
const { fields, tables }: PackTexts = packs.d248;
const labels = {
  vessels: tables["vessels"]?.label,
  productionType: fields["productionType"]?.label,
};

let served: ServedHouse;

Deno.test.beforeAll(async () => {
  served = await serveHouse();
});

Deno.test.afterAll(async () => {
  const { complaints } = served;
  await served[Symbol.asyncDispose]();
  assert.deepEqual(complaints, []);
});

/** What the question for vessels says: its star, and when it would be asked. */
async function asksForVessels(page: Page): Promise<{ required: boolean; hint: string }> {
  const frame = page.locator("#vessels");
  return {
    required: await frame.locator(".req").count() > 0,
    hint: (await frame.locator(".hint").allInnerTexts()).join(" "),
  };
}

async function vesselsFollowTheKindOfPlant(scripts: boolean): Promise<void> {
  const id = await begun(served.house.deps, served.house.valdoro.actor, "1801");
  await using context = await served.visit(served.house.valdoro, { scripts });
  const page = await context.newPage();
  /** With scripts, somebody begins, and the form follows the answers. */
  const ready = async () => {
    if (!scripts) return;
    await page.locator("#save-first[hidden]").waitFor({ state: "attached" });
    await page.locator("main form input:not([type=hidden])").first().focus();
    await page.locator("main form[data-saves]").waitFor();
  };
  const openPart = (part: string) =>
    page.goto(`${served.url}/applications/${id}/${part}`).then(ready);
  await openPart("production");
  const before = await asksForVessels(page);
  assert.equal(before.required, false);
  assert.ok(before.hint.includes(`“${labels["productionType"]}”`), before.hint);

  await openPart("basic");
  await page.getByLabel("Factory vessel").check();
  await page.getByRole("button", { name: application.saveAndContinue, exact: true }).click();
  await page.waitForURL("**/production");
  await ready();
  const now = await asksForVessels(page);
  assert.equal(now.required, true);
  assert.ok(!now.hint.includes(`“${labels["productionType"]}”`), now.hint);

  await openPart("production?check");
  const error = dictionaries.en.issue.rows_missing(labels["vessels"] ?? "", { limit: 1 });
  assert.ok((await page.locator("#vessels").innerText()).includes(error));
}

Deno.test("vessels are asked for when the kind of plant in another part says so", async () => {
  await vesselsFollowTheKindOfPlant(true);
});

Deno.test("vessels are asked for in the same way without scripts", async () => {
  await vesselsFollowTheKindOfPlant(false);
});
