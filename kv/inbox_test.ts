import assert from "node:assert/strict";
import { openInbox } from "./inbox.ts";

Deno.test("a message handed over twice is one message, and the times are counted", async () => {
  using kv = await Deno.openKv(":memory:");
  const inbox = openInbox(kv);
  const message = { id: "m1", applicationId: "a1", snapshot: "0".repeat(64) };
  assert.equal(await inbox.find("m1"), null);
  await inbox.receive(message);
  await inbox.receive(message);
  assert.deepEqual(await inbox.find("m1"), { ...message, times: 2 });
});
