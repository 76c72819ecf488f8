import assert from "node:assert/strict";
import { ownPacks } from "../../rules/packs/mod.ts";
import { accepted, approved, atCustoms, pastaDraft } from "../applications.ts";
import { assertInOrder, inChinese, readAt } from "../chinese.ts";
import { openHouse } from "../people.ts";

Deno.test("customs sees which registrations a coming law affects, and how", async () => {
  using house = await openHouse({ packs: ownPacks });
  await approved(house, await accepted(house, await atCustoms(house)));
  await pastaDraft(house);
  const { client } = house.liwei;
  assertInOrder(await readAt(client, "/customs/affected?lang=en"), [
    "What a law affects",
    "Decree 280, in force from 2026-06-01",
    "1 draft was started under another law.",
    "1 registration is affected",
    "CITA07012603020001",
    "Pastificio Valdoro S.r.l.",
    "2031-03-01",
    "It goes on by itself",
  ]);
  await inChinese(client);
  assertInOrder(await readAt(client, "/customs/affected"), ["法规的影响", "到期自动延续。"]);
});

Deno.test("of a draft customs sees the number of them, and nothing else", async () => {
  using house = await openHouse({ packs: ownPacks });
  const id = await pastaDraft(house);
  const { number } = (await house.deps.applications.find(id))!;
  const { body } = await house.liwei.client.get("/customs/affected");
  assert.ok(!body.includes(number) && !body.includes("Valdoro") && !body.includes(id));
});

Deno.test("another law may be chosen; of one that changes nothing that is said, and one nobody knows is not found", async () => {
  using house = await openHouse({ packs: ownPacks });
  await approved(house, await accepted(house, await atCustoms(house)));
  const { client } = house.liwei;
  assertInOrder(await readAt(client, "/customs/affected?pack=d248&lang=en"), [
    "No registration is affected",
  ]);
  assert.equal((await client.get("/customs/affected?pack=none")).status, 404);
});

Deno.test("nobody but customs sees it", async () => {
  using house = await openHouse({ packs: ownPacks });
  for (const { client } of [house.valdoro, house.giulia]) {
    assert.equal((await client.get("/customs/affected")).status, 403);
  }
  assert.equal((await house.portal.visitor().get("/customs/affected")).status, 303);
});
