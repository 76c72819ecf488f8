import assert from "node:assert/strict";
import { form, password, profile } from "./accounts.ts";
import { atAuthority, begun, found, pastaDraft, spiritsDraft } from "./applications.ts";
import { tinyPdf } from "./dossiers.ts";
import { type House, openHouse } from "./people.ts";

async function submissions({ deps }: House, id: string): Promise<number> {
  return (await deps.audit.list(id)).filter(({ event }) => event === "submit").length;
}

Deno.test("a double click on submit is one submission, answered alike", async () => {
  using house = await openHouse();
  const { deps, glenmorrow: { client } } = house;
  const id = await spiritsDraft(house);
  await client.token();
  const submit = () => client.post(`/applications/${id}/submit`, { acts: "0" });
  const answers = await Promise.all([submit(), submit(), submit()]);
  for (const { status, location } of answers) {
    assert.equal(status, 303);
    assert.equal(location.replace(/\?.*/, ""), `/applications/${id}`);
  }
  assert.equal(await submissions(house, id), 1);
  assert.equal((await deps.outbox.due(deps.now().getTime())).length, 1);
});

Deno.test("a second submit by the same person leads to the file without an error", async () => {
  using house = await openHouse();
  const { valdoro: { client } } = house;
  const id = await pastaDraft(house);
  const submit = () => client.post(`/applications/${id}/submit`, { acts: "0" });
  const first = await submit();
  const second = await submit();
  assert.deepEqual([second.status, second.location], [first.status, first.location]);
  const page = await client.get(second.location);
  assert.ok(!page.body.includes("moved on"));
  assert.equal(await submissions(house, id), 1);
});

Deno.test("a double click on the form of a new account makes one account", async () => {
  using house = await openHouse();
  const { deps, portal } = house;
  const client = portal.visitor();
  const page = await client.get("/create-account");
  const once = /name="once" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
  const values = { ...form.values, homeNumber: "IT 08 7777 CE" };
  const fields = { ...values, password, passwordRepeat: password, once };
  await client.token();
  const answers = await Promise.all([1, 2].map(() => client.post("/create-account", fields)));
  for (const { status, location } of answers) {
    assert.deepEqual([status, location], [303, "/sign-in?created=1"]);
  }
  const user = await deps.users.byName(form.values.userName);
  assert.notEqual(user, null);
});

Deno.test("a double click on the start of an application starts one", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client, actor } } = house;
  const page = await client.get("/applications/new?leaf=0701");
  const id = /name="id" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
  const start = () => client.post("/applications/new?leaf=0701", { id, leaf: "0701" });
  await client.token();
  const answers = await Promise.all([start(), start()]);
  for (const { status, location } of answers) {
    assert.deepEqual([status, location], [303, `/applications/${id}/basic`]);
  }
  assert.equal(actor.role, "enterprise");
  const own = actor.role === "enterprise" ? actor.enterpriseId : "";
  assert.equal((await deps.applications.ofEnterprise(own)).length, 1);
});

Deno.test("a double click on a new row adds one row", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client, actor } } = house;
  const id = await begun(deps, actor);
  const path = `/applications/${id}/products/new`;
  const row = /name="row" value="([^"]+)"/.exec((await client.get(path)).body)?.[1] ?? "";
  const add = () => client.post(path, { row, specificProduct: "Tortelloni", version: "0" });
  await client.token();
  const answers = await Promise.all([add(), add()]);
  assert.deepEqual(answers.map(({ status }) => status), [303, 303]);
  assert.equal((await deps.answers.rows(id, "products")).length, 1);
});

Deno.test("a double click on an upload attaches the file once", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client, actor } } = house;
  const id = await begun(deps, actor);
  const file = { name: "plan.pdf", bytes: tinyPdf };
  const send = () => client.upload(`/applications/${id}/attachments/sitePlan`, { file });
  await client.token();
  const answers = await Promise.all([send(), send()]);
  assert.deepEqual(answers.map(({ status }) => status), [303, 303]);
  assert.equal((await deps.files.list(id)).length, 1);
});

Deno.test("a double click on an allocated account gives one account, its last link works", async () => {
  using house = await openHouse();
  const { deps, giulia: { client }, portal } = house;
  const page = await client.get("/authority/enterprises/new");
  const once = /name="once" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
  const fields = { ...profile, userName: "novella", homeNumber: "", once };
  await client.token();
  const allocate = () => client.post("/authority/enterprises/new", fields);
  const answers = [...await Promise.all([allocate(), allocate()]), await allocate()];
  assert.deepEqual(answers.map(({ status }) => status), [200, 200, 200]);
  const user = await deps.users.byName("novella");
  const list = await client.get("/authority/enterprises?query=Trattoria");
  assert.equal(
    list.body.split("/authority/enterprises/0").length - 1,
    1,
    "more than one is listed",
  );
  assert.equal(user?.passwordHash, undefined);
  const link = /http:\/\/portal\.test\/invite\/[\w-]+/.exec(answers[2]?.body ?? "")?.[0] ?? "";
  assert.equal((await portal.visitor().get(new URL(link).pathname)).status, 200);
});

Deno.test("a double click on a recommendation with a letter keeps one letter, and no stray bytes", async () => {
  using house = await openHouse();
  const { deps, giulia: { client } } = house;
  const id = await atAuthority(house);
  const letter = { name: "lettera.pdf", bytes: tinyPdf };
  const path = `/applications/${id}/recommend`;
  const acts = `${(await found(deps, id)).acts}`;
  await client.token();
  const send = () => client.upload(path, { letter }, { acts, reason: "Sound" });
  const answers = await Promise.all([send(), send()]);
  assert.deepEqual(answers.map(({ status }) => status), [303, 303]);
  const files = await deps.files.list(id);
  assert.equal(files.filter(({ by }) => by === "authority").length, 1);
  const names: string[] = [];
  for await (const { key } of deps.kv.list({ prefix: ["blob_head"] })) names.push(String(key[1]));
  const known = files.map((file) => file.id);
  assert.deepEqual(names.filter((one) => !one.startsWith("snapshot-") && !known.includes(one)), []);
});
