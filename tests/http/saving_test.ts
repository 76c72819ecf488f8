import assert from "node:assert/strict";
import { savePart } from "../../services/save_part.ts";
import { value } from "../accounts.ts";
import { begun, pastaDraft } from "../applications.ts";
import type { Client } from "../client.ts";
import { openHouse } from "../people.ts";

const JSON_DOOR = { accept: "application/json" };

/** Saves a part as a script does. */
async function save(
  client: Client,
  { path, fields }: { path: string; fields: Record<string, string> },
) {
  const { status, headers, body } = await client.post(path, fields, JSON_DOOR);
  assert.match(headers.get("content-type") ?? "", /^application\/json/);
  return { status, data: JSON.parse(body) };
}

Deno.test("a save in the background tells its version, its time, and what is wrong", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client } } = house;
  const id = await pastaDraft(house);
  const path = `/applications/${id}/production`;
  const { version = 0 } = (await deps.answers.part(id, "production")).value ?? {};

  const { status, data } = await save(client, {
    path,
    fields: { version: String(version), staff: "many", yearBuilt: "1998" },
  });
  assert.equal(status, 200);
  assert.equal(data.version, version + 1);
  assert.match(data.saved, /^Saved .* GMT\+8$/);
  assert.deepEqual(data.errors, { staff: "Staff: digits only, with a point for decimals" });
  assert.match(data.html, /^<nav class="parts" id="parts"/);
  assert.doesNotMatch(data.html, /<html|<body/);
  const held = await deps.answers.part(id, "production");
  assert.equal(held.value?.values["yearBuilt"], "1998");

  const checked = await save(client, {
    path: `${path}?check=1`,
    fields: { version: String(version + 1), staff: "12" },
  });
  assert.match(checked.data.errors.processDescription, /please fill this in/);
  assert.equal(checked.data.errors.staff, undefined);
});

Deno.test("a save that comes too late tells both values of each field, in the form's words", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client } } = house;
  const id = await pastaDraft(house);
  const path = `/applications/${id}/production`;
  const { version = 0 } = (await deps.answers.part(id, "production")).value ?? {};
  const theirs = { version: String(version), waterSource: "own", staff: "12" };
  assert.equal((await save(client, { path, fields: theirs })).status, 200);

  const { status, data } = await save(client, {
    path,
    fields: { version: String(version), waterSource: "public", staff: "12" },
  });
  assert.equal(status, 409);
  assert.equal(data.code, "part.stale");
  assert.equal(data.version, version + 1);
  assert.deepEqual(data.differing, [{
    id: "waterSource",
    label: "Where does the process water come from?",
    text: "saved by somebody else: Own source; here: Public supply",
  }]);
  const held = await deps.answers.part(id, "production");
  assert.equal(held.value?.values["waterSource"], "own");
});

Deno.test("what the law asks of a part is told to its owner's script, in the reader's language", async () => {
  using house = await openHouse();
  const { deps, valdoro: { actor, client }, glenmorrow } = house;
  const id = await begun(deps, actor, "1801");
  const values = { productionType: ["reefer_vessel"], siteCity: "Modena" };
  value(await savePart(deps, { actor, id, part: "basic", version: 1, values }));
  const path = `/applications/${id}/production?lang=zh&rules`;

  const told = await client.get(path);
  assert.equal(told.status, 200);
  assert.match(told.headers.get("cache-control") ?? "", /private/);
  const { given, places, says, checking } = JSON.parse(told.body);
  assert.deepEqual(given, { productionType: ["reefer_vessel"] });
  assert.ok(places.some((place: { id: string }) => place.id === "vessels"));
  assert.match(says.not_a_number, /只能填写数字/);
  assert.equal(checking, false);
  assert.equal(JSON.parse((await client.get(`${path}&check`)).body).checking, true);
  assert.equal((await glenmorrow.client.get(path)).status, 404);
});

Deno.test("a script whose session is over is told so at once, and gets no page", async () => {
  using house = await openHouse();
  const id = await pastaDraft(house);
  const path = `/applications/${id}/basic`;
  const fields = { version: "1", token: "of another session" };

  const ended = await save(house.valdoro.client, { path, fields });
  assert.deepEqual([ended.status, ended.data.code], [401, "session.ended"]);
  assert.match(ended.data.text, /no longer signed in/);
  const visitor = await save(house.portal.visitor(), { path, fields });
  assert.deepEqual([visitor.status, visitor.data.code], [401, "session.ended"]);
});

Deno.test("a row saved in the background answers with its table, or with its form to put right", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client } } = house;
  const id = await pastaDraft(house);
  const path = `/applications/${id}/products/new`;
  const row = { row: "0000000000script", version: "0" };

  const added = await save(client, { path, fields: { ...row, specificProduct: "Gnocchi" } });
  assert.equal(added.status, 200);
  assert.match(added.data.html, /<div class="field rows" id="products".*Gnocchi/s);
  assert.doesNotMatch(added.data.html, /<form/);
  assert.equal((await deps.answers.rows(id, "products")).length, 3);

  const more = { ...row, row: "0000000000second", specificProduct: "Fregola", then: "more" };
  const next = await save(client, { path, fields: more });
  assert.match(next.data.html, /Fregola.*<form class="card"[^>]*action="[^"]*products\/new"/s);

  const stale = await save(client, {
    path: `/applications/${id}/products/0000000000script`,
    fields: { version: "9", specificProduct: "Trofie" },
  });
  assert.equal(stale.status, 409);
  assert.match(stale.data.html, /^<form class="card".*Saved by somebody else meanwhile: Gnocchi/s);
});
