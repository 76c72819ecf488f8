import assert from "node:assert/strict";
import { atAuthority, pastaDraft } from "../applications.ts";
import { anAllocated, openHouse } from "../people.ts";

Deno.test("whoever starts an application is told at once what will stand against submitting it", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client } } = house;
  const id = await atAuthority(house);
  const { number = "" } = await deps.applications.find(id) ?? {};

  const taken = await client.get("/applications/new?leaf=0701");
  const free = await client.get("/applications/new?leaf=0702");

  assert.match(taken.body, new RegExp(`already an application under way[^<]*${number}`));
  assert.match(taken.body, /Start the application/);
  assert.ok(!free.body.includes("under way"));
});

Deno.test("going to another part by its tab saves what was typed in this one", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client } } = house;
  const id = await pastaDraft(house);
  const path = `/applications/${id}/basic`;
  const { body } = await client.get(path);
  const [, version = ""] = /name="version" value="(\d+)"/.exec(body) ?? [];
  assert.match(body, /<button[^>]*name="then" value="part:production"/);

  const moved = await client.post(path, { version, siteCity: "Ferrara", then: "part:production" });

  assert.deepEqual([moved.status, moved.location], [303, `/applications/${id}/production`]);
  assert.equal((await deps.answers.part(id, "basic")).value?.values["siteCity"], "Ferrara");
});

Deno.test("the first button of a part saves it, so that the Enter key leads nowhere else", async () => {
  using house = await openHouse();
  const id = await pastaDraft(house);
  const { body } = await house.valdoro.client.get(`/applications/${id}/production`);
  const [, form = ""] = /<form class="card"(.*?)<\/form>/s.exec(body) ?? [];
  const [first = ""] = /<button[^>]*>/.exec(form) ?? [];

  assert.match(first, /name="then" value="save"/);
});

Deno.test("the page of a new row says how many there are already", async () => {
  using house = await openHouse();
  const id = await pastaDraft(house);

  const { body } = await house.valdoro.client.get(`/applications/${id}/products/new`);

  assert.match(body, /Products · 2 rows/);
});

Deno.test("an enterprise without its number is asked for it on its main page, and later no more", async () => {
  using house = await openHouse();
  const { deps, giulia, portal, valdoro } = house;
  const user = await anAllocated(deps, giulia.actor, { userName: "risotto", homeNumber: "" });
  const client = await portal.signedIn(user);
  const asked = /no home registration number yet.*href="\/account\/number"/s;

  assert.match((await client.get("/")).body, asked);
  assert.doesNotMatch((await valdoro.client.get("/")).body, asked);
});

Deno.test("a row with a slip is marked in the table of its part, the others are not", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client } } = house;
  const id = await pastaDraft(house);
  const [row] = await deps.answers.rows(id, "products");
  assert.ok(row !== undefined);
  const fields = {
    version: `${row.version}`,
    specificProduct: "Ravioli",
    hsCode: "12",
    then: "back",
  };
  await client.post(`/applications/${id}/products/${row.id}`, fields);

  const { body } = await client.get(`/applications/${id}/basic`);
  const [, table = ""] = /id="products"(.*?)<\/table>/s.exec(body) ?? [];

  assert.equal(table.split("to put right").length - 1, 1);
});
