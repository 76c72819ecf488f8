import assert from "node:assert/strict";
import { openStore, storeAnswers } from "./store.ts";

Deno.test("a store at a path makes the folders on its way, and is there when opened again", async () => {
  const folder = await Deno.makeTempDir();
  const path = `${folder}/data/2026/foodgate.kv`;
  {
    using kv = await openStore(path);
    await kv.set(["kept"], "here");
  }
  {
    using kv = await openStore(path);
    assert.equal((await kv.get(["kept"])).value, "here");
  }
  await Deno.remove(folder, { recursive: true });
});

Deno.test("a store without a path is refused with a reason", async () => {
  await assert.rejects(() => openStore(""), /Cannot open store: path is empty/);
});

Deno.test("storeAnswers() says whether the store answers", async () => {
  const kv = await openStore(":memory:");
  assert.equal(await storeAnswers(kv), true);
  kv.close();
  assert.equal(await storeAnswers(kv), false);
});
