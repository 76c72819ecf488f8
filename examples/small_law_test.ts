import assert from "node:assert/strict";
import { inForce } from "../rules/pack.ts";
import { importPack } from "../services/import_pack.ts";
import { loadPacks } from "../services/load_packs.ts";
import { assertInOrder, readAt } from "../tests/chinese.ts";
import { tinyPdf } from "../tests/dossiers.ts";
import { openHouse } from "../tests/people.ts";

const packs = await loadPacks(["d248", "./examples/small_law.ts"], importPack);

Deno.test("the order applies from its first day, Decree 248 before it", () => {
  assert.equal(inForce(packs, "2026-12-31")?.id, "d248");
  assert.equal(inForce(packs, "2027-01-01")?.id, "honeyOrder");
});

Deno.test("a beekeeper fills in all the order asks, and files it with customs", async () => {
  using house = await openHouse({ packs, at: "2027-01-02T01:00:00.000Z" });
  const { client } = house.glenmorrow;
  const path = "/applications/new?leaf=9202";
  const id = /name="id" value="([^"]+)"/.exec((await client.get(path)).body)?.[1] ?? "";
  await client.post(path, { id, leaf: "9202" });
  const base = `/applications/${id}`;
  assertInOrder(await readAt(client, `${base}/basic?lang=en`), [
    "Name of the beekeeper",
    "Add a honey",
  ]);

  const version = /name="version" value="(\d+)"/.exec((await client.get(`${base}/basic`)).body)
    ?.[1];
  const answers = { companyName: "Heather Hives", siteAddress: "12 Heather Lane", hives: "140" };
  await client.post(`${base}/basic`, { version: version ?? "", ...answers });
  const row = await client.get(`${base}/products/new`);
  const name = /name="row" value="([^"]+)"/.exec(row.body)?.[1] ?? "";
  await client.post(`${base}/products/new`, {
    version: "0",
    row: name,
    specificProduct: "Heather honey",
  });
  const file = { name: "signed.pdf", bytes: tinyPdf };
  await client.upload(`${base}/attachments/declaration`, { file });
  const filed = await client.post(`${base}/submit`, { acts: "0" });
  assert.equal(filed.status, 303, filed.body.slice(0, 400));
  assert.equal((await house.deps.applications.find(id))?.status, "submitted_customs");
});

Deno.test("two years, a window of its own and the question of the comb are said by the route checker", async () => {
  using house = await openHouse({ packs, at: "2027-01-02T01:00:00.000Z" });
  const client = house.portal.visitor();
  assertInOrder(await readAt(client, "/check?q=honey&lang=en"), [
    "Answered by Honey Order",
    "Comb honey",
    "If: It is in the comb",
    "Liquid honey",
  ]);
  assertInOrder(await readAt(client, "/check?q=honey&leaf=9201&lang=en"), ["Valid for 2 years."]);
  assertInOrder(await readAt(client, "/rules?lang=zh"), ["蜂蜜令"]);
});
