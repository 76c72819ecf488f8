import assert from "node:assert/strict";
import { serve } from "./server.ts";

Deno.test("two servers serve side by side, each from its own store", async () => {
  await using one = await serve();
  await using two = await serve();
  assert.notEqual(one.url, two.url);
  for (const { url } of [one, two]) {
    const response = await fetch(`${url}/health`);
    assert.equal(response.status, 200, await response.text());
  }
});

Deno.test("a server that cannot start says why", async () => {
  await assert.rejects(serve({ PORT: "no number" }), /Cannot serve[^]*PORT=no number/);
});

Deno.test("a killed server is gone", async () => {
  await using server = await serve();
  await server.kill("SIGTERM");
  await assert.rejects(fetch(`${server.url}/health`));
});
