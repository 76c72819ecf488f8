import assert from "node:assert/strict";
import { countUploads } from "../../services/count_uploads.ts";
import { value } from "../accounts.ts";
import { atAuthority, found, pastaDraft } from "../applications.ts";
import { tinyPdf } from "../dossiers.ts";
import { type House, openHouse, type Person } from "../people.ts";

const letter = { name: "lettera.pdf", bytes: tinyPdf };

/** Somebody who has sent as many files as an hour takes. */
async function spent({ deps }: House, { actor: { userId } }: Person): Promise<void> {
  value(await countUploads(deps, { userId, network: "198.51.100.1", files: 200 }));
}

Deno.test("after very many files an upload is refused with a word, and nothing is stored", async () => {
  using house = await openHouse();
  const { deps, valdoro } = house;
  const id = await pastaDraft(house);
  const before = await deps.files.list(id);
  await spent(house, valdoro);
  const path = `/applications/${id}/attachments/sitePlan`;

  const refused = await valdoro.client.upload(path, { file: letter });
  assert.equal(refused.status, 429);
  assert.match(refused.body, /Very many files .* in \d+ minutes/);
  assert.deepEqual(await deps.files.list(id), before);

  const empty = await valdoro.client.upload(path, {});
  assert.equal(empty.status, 422);
  deps.clock.pass(3_000_000);
  const client = await house.portal.signedIn(valdoro.user);
  deps.clock.pass(600_000);
  assert.equal((await client.upload(path, { file: letter })).status, 303);
});

Deno.test("a reviewer who has sent too many papers keeps what was typed, and may act without", async () => {
  using house = await openHouse();
  const { deps, giulia } = house;
  const id = await atAuthority(house);
  const { acts } = await found(deps, id);
  await spent(house, giulia);
  const path = `/applications/${id}/recommend`;
  const typed = { acts: String(acts), reason: "Inspected on the spot and found sound" };

  const refused = await giulia.client.upload(path, { letter }, typed);
  assert.equal(refused.status, 429);
  assert.ok(refused.body.includes(typed.reason));
  assert.ok(refused.body.includes('href="#letter"'));
  assert.equal((await found(deps, id)).status, "submitted_authority");

  const sent = await giulia.client.upload(path, {}, typed);
  assert.equal(sent.status, 303);
});
