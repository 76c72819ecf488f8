import assert from "node:assert/strict";
import { testDeps } from "../tests/deps.ts";
import { spirits } from "../tests/dossiers.ts";
import { drafted, filed, found, openHouse } from "../tests/journeys.ts";
import { embeddedGateway } from "./embedded_gateway.ts";
import { createSweeper } from "./sweeper.ts";

const unexpected = (error: unknown) => assert.fail(String(error));

Deno.test("a sweeper that is woken delivers what was filed", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "spirits");
  await filed(deps, "spirits");
  await createSweeper(deps, unexpected).wake();
  assert.equal((await found(deps, "spirits")).status, "stored");
});

Deno.test("what is filed while a sweep is under way is delivered by one more", async () => {
  let late = () => Promise.resolve();
  using deps = await testDeps({
    gateway: (memory) => ({
      ...embeddedGateway(memory),
      async send(message, signal) {
        await late();
        await embeddedGateway(memory).send(message, signal);
      },
    }),
  });
  await openHouse(deps);
  await drafted(deps, "spirits", { id: "first" });
  await drafted(deps, "spirits", { id: "second", sample: { ...spirits, leaf: "2301" } });
  await filed(deps, "spirits", "first");
  const sweeper = createSweeper(deps, unexpected);
  late = async () => {
    late = () => Promise.resolve();
    await filed(deps, "spirits", "second");
    void sweeper.wake();
  };
  await sweeper.wake();
  assert.equal((await found(deps, "first")).status, "stored");
  assert.equal((await found(deps, "second")).status, "stored");
});

Deno.test("a sweep that fails is reported, and the next one sweeps again", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "spirits");
  await filed(deps, "spirits");
  const errors: unknown[] = [];
  let broken = true;
  const outbox: typeof deps.outbox = {
    ...deps.outbox,
    due: (now) => broken ? Promise.reject(new Error("store is away")) : deps.outbox.due(now),
  };
  const sweeper = createSweeper({ ...deps, outbox }, (error) => errors.push(error));
  await sweeper.wake();
  assert.equal(errors.length, 1);
  broken = false;
  await sweeper.wake();
  assert.equal((await found(deps, "spirits")).status, "stored");
});
