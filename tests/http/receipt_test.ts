import assert from "node:assert/strict";
import { shortCode } from "../../components/HashText.tsx";
import { canonical, sha256 } from "../../kv/audit.ts";
import { atAuthority, decided, filed, found, pastaDraft } from "../applications.ts";
import { pasta, tinyPdf } from "../dossiers.ts";
import { type House, openHouse } from "../people.ts";

/** The hash of what was filed last. */
async function filingOf({ deps }: House, id: string): Promise<string> {
  return (await found(deps, id)).filed?.snapshot ?? assert.fail();
}

/** A page without its tags: hashes stand in one piece again. */
function textOf(body: string): string {
  return body.replaceAll(/<[^>]*>/g, "");
}

Deno.test("submitting leads to a receipt with time, number, contents and hashes", async () => {
  using house = await openHouse();
  const { client, actor } = house.valdoro;
  const id = await filed(house.deps, actor, await pastaDraft(house));
  const done = await client.get(`/applications/${id}?done=submit`);
  assert.ok(done.body.includes(`href="/applications/${id}/receipt"`));

  const { status, body } = await client.get(`/applications/${id}/receipt`);
  assert.equal(status, 200);
  const { number, filed: filing } = await found(house.deps, id);
  const hash = await filingOf(house, id);
  const facts = [
    number,
    "Pastificio Valdoro S.r.l.",
    "Italy",
    "visura camerale.pdf",
    await sha256(tinyPdf),
    hash,
    shortCode(hash),
  ];
  for (const fact of facts) assert.ok(textOf(body).includes(fact), fact);
  assert.ok(body.includes(`<time datetime="${filing?.at}">`));
  assert.match(body, /3 files filed/);
  assert.match(textOf(body), /Number of products2/);
});

Deno.test("the receipt's hash is that of what the portal keeps", async () => {
  using house = await openHouse();
  const id = await atAuthority(house);
  const hash = await filingOf(house, id);
  const kept = await house.deps.snapshots.find(hash);
  assert.equal(await sha256(new TextEncoder().encode(canonical(kept))), hash);
});

Deno.test("the history names each filing's receipt; an older one says that it is older", async () => {
  using house = await openHouse();
  const { deps, valdoro, giulia } = house;
  const id = await atAuthority(house);
  const first = await filingOf(house, id);
  await decided(deps, giulia.actor, { id, event: "return" });
  const [row] = await deps.answers.rows(id, "products");
  await valdoro.client.post(`/applications/${id}/products/${row?.id}`, {
    ...pasta.rows["products"]?.[0],
    brand: "Another brand",
    version: String(row?.version ?? ""),
  });
  await filed(deps, valdoro.actor, id);
  const second = await filingOf(house, id);
  assert.notEqual(second, first);

  for (const { client } of [valdoro, giulia]) {
    const { body } = await client.get(`/applications/${id}`);
    for (const hash of [first, second]) {
      assert.ok(body.includes(`href="/applications/${id}/receipt?filing=${hash}"`));
    }
    const older = await client.get(`/applications/${id}/receipt?filing=${first}`);
    assert.match(older.body, /receipt of an earlier filing/);
    assert.ok(textOf(older.body).includes(first));
    const latest = await client.get(`/applications/${id}/receipt`);
    assert.doesNotMatch(latest.body, /receipt of an earlier filing/);
  }
});

Deno.test("only hashes that this file's history names have a receipt", async () => {
  using house = await openHouse();
  const { client, actor } = house.valdoro;
  const draft = await pastaDraft(house);
  const id = await filed(house.deps, actor, await pastaDraft(house, { ...pasta, leaf: "0801" }));
  const other = await filingOf(house, id);
  const asked = [`filing=${other}`, "filing=", `filing=${"0".repeat(64)}`, "filing=__proto__", ""];
  for (const query of asked) {
    assert.equal((await client.get(`/applications/${draft}/receipt?${query}`)).status, 404, query);
  }
  assert.equal(
    (await client.get(`/applications/${id}/receipt?filing=${"0".repeat(64)}`)).status,
    404,
  );
});
