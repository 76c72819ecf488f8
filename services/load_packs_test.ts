import assert from "node:assert/strict";
import { pilot } from "../tests/pilot.ts";
import { loadPacks } from "./load_packs.ts";

const nothing = () => Promise.reject(new Error("nothing is imported"));
const module = (value: unknown) => () => Promise.resolve({ default: value });

Deno.test("a pack of ours is named by its id", async () => {
  const [pack] = await loadPacks(["d248"], nothing);
  assert.equal(pack?.id, "d248");
});

Deno.test("a pack from outside is named by its module", async () => {
  const packs = await loadPacks(["d248", "./pilot.ts"], module(pilot));
  assert.deepEqual(packs.map(({ id }) => id), ["d248", pilot.id]);
});

Deno.test("an id nobody knows stops the start and names the packs of ours", async () => {
  await assert.rejects(
    loadPacks(["d999"], nothing),
    /d999, which is no pack of ours \(d248, d280\)/,
  );
});

Deno.test("a module without a pack stops the start", async () => {
  await assert.rejects(loadPacks(["./pilot.ts"], module("pilot")), /no pack as its default export/);
});

Deno.test("a pack without words of its own stops the start", async () => {
  const { texts: _, ...mute } = pilot;
  await assert.rejects(loadPacks(["./pilot.ts"], module(mute)), /brings no texts in zh and en/);
});

Deno.test("a pack that breaks the contract stops the start and says where and what to do", async () => {
  const broken = { ...pilot, since: "soon" };
  await assert.rejects(loadPacks(["./pilot.ts"], module(broken)), /rules are broken\n {2}.* · /);
});
