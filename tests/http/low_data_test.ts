import assert from "node:assert/strict";
import { begun } from "../applications.ts";
import type { Client } from "../client.ts";
import { openHouse } from "../people.ts";

const saving = { "save-data": "on" };

/** Whether a page brings scripts, or anything that only scripts use. */
async function bringsScripts(client: Client, path: string, headers = {}): Promise<boolean> {
  const { status, body } = await client.get(path, headers);
  assert.equal(status, 200, path);
  return /<script|class="tabs"|id="session-news"/.test(body);
}

Deno.test("pages bring scripts to whoever is signed in, unless their browser saves data", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  const id = await begun(house.deps, house.valdoro.actor);
  for (const path of ["/", "/applications/new", `/applications/${id}/products/new`, "/products"]) {
    assert.equal(await bringsScripts(client, path), true, path);
    assert.equal(await bringsScripts(client, path, saving), false, path);
    assert.equal(await bringsScripts(client, path, { "save-data": "off" }), true, path);
  }
});

Deno.test("visitors' pages bring no scripts", async () => {
  using house = await openHouse();
  const visitor = house.portal.visitor();
  for (const path of ["/", "/products", "/register", "/help", "/rules?lang=zh", "/sign-in"]) {
    assert.equal(await bringsScripts(visitor, path), false, path);
  }
});

Deno.test("every role may choose pages without scripts in the account, and choose back", async () => {
  using house = await openHouse();
  for (const { client } of [house.valdoro, house.giulia, house.liwei]) {
    const on = await client.post("/account/low-data", { low: "yes" });
    assert.deepEqual([on.status, on.location], [303, "/account?saved=data"]);
    assert.equal(await bringsScripts(client, "/account?saved=data"), false);
    assert.match((await client.get("/account")).body, /name="low" +value="no"/);

    await client.post("/account/low-data", { low: "no" });
    assert.equal(await bringsScripts(client, "/account"), true);
  }
  const again = await house.portal.signedIn(house.sara.user);
  assert.equal(await bringsScripts(again, "/"), true, "of others nothing changed");
});

Deno.test("the choice is with the account: it holds in every browser", async () => {
  using house = await openHouse();
  await house.valdoro.client.post("/account/low-data", { low: "yes" });
  const other = await house.portal.signedIn(house.valdoro.user);
  assert.equal(await bringsScripts(other, "/"), false);
});

Deno.test("answers that depend on Save-Data say so, and others do not", async () => {
  using house = await openHouse();
  const varies = async (client: Client, path: string) =>
    (await client.get(path)).headers.get("vary")?.includes("Save-Data") ?? false;
  assert.equal(await varies(house.valdoro.client, "/"), true);
  assert.equal(await varies(house.valdoro.client, "/register?lang=zh"), true);
  assert.equal(await varies(house.portal.visitor(), "/register?lang=zh"), false);
  assert.equal(await varies(house.portal.visitor(), "/"), false);
  assert.equal(await varies(house.valdoro.client, "/styles.css"), false);
});

Deno.test("a page with scripts is 304 an hour later in the same session, and another one without", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  const id = await begun(house.deps, house.valdoro.actor);
  for (const path of [`/applications/${id}/basic`, "/account", "/products", "/rules"]) {
    const { headers } = await client.get(path);
    const known = { "if-none-match": headers.get("etag") ?? "" };
    house.deps.clock.pass(50 * 60_000);
    assert.equal((await client.get(path, known)).status, 304, path);
    assert.equal((await client.get(path, { ...known, ...saving })).status, 200, path);
  }
});

Deno.test("the menu comes folded to whoever left it so, and a folded page is another page", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  const isFolded = async (one: Client, headers = {}) =>
    /<input[^>]*id="fold"[^>]*\schecked/.test((await one.get("/help", headers)).body);
  const { headers } = await client.get("/help");
  assert.equal(await isFolded(client), false);

  client.cookies.set("fold", "1");
  assert.equal(await isFolded(client), true);
  assert.equal(await isFolded(client, saving), false, "nothing there could unfold it for good");
  const known = { "if-none-match": headers.get("etag") ?? "" };
  assert.equal((await client.get("/help", known)).status, 200);

  client.cookies.set("fold", "0");
  assert.equal((await client.get("/help", known)).status, 304);

  const visitor = house.portal.visitor();
  visitor.cookies.set("fold", "1");
  assert.equal(await isFolded(visitor), false, "pages that are shared are alike for all");
});
