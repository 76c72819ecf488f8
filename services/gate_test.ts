import assert from "node:assert/strict";
import { openGates } from "./gate.ts";

/** Work that lasts until it is let go, and how much of it is under way. */
function openWorks() {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++running);
    await new Promise<void>((end) => ends.push(end));
    running--;
  };
  const letGo = async () => {
    ends.shift()?.();
    for (let tick = 0; tick < 20; tick++) await null;
  };
  return { work, letGo, running: () => running, most: () => most };
}

Deno.test("so many of one key work at once, the others wait in line", async () => {
  const pass = openGates(2);
  const works = openWorks();
  const all = Promise.all(Array.from({ length: 5 }, () => pass("a", works.work)));
  for (let turn = 0; turn < 5; turn++) await works.letGo();
  await all;
  assert.deepEqual([works.most(), works.running()], [2, 0]);
});

Deno.test("nobody waits for somebody else's key", async () => {
  const pass = openGates(1);
  const works = openWorks();
  const all = Promise.all(["a", "b", "c"].map((key) => pass(key, works.work)));
  for (let tick = 0; tick < 20; tick++) await null;
  assert.equal(works.running(), 3);
  for (let turn = 0; turn < 3; turn++) await works.letGo();
  await all;
});

Deno.test("work that fails gives its place free", async () => {
  const pass = openGates(1);
  await assert.rejects(pass("a", () => Promise.reject(new Error("no"))), /no/);
  assert.equal(await pass("a", () => Promise.resolve("yes")), "yes");
});
