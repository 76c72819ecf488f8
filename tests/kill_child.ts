/** Files the applications named, over a store in a file, and says so line by line until it is killed. */
import { embeddedGateway } from "../services/embedded_gateway.ts";
import { submit } from "../services/submit.ts";
import { sweep } from "../services/sweep.ts";
import { value } from "./accounts.ts";
import { testDeps } from "./deps.ts";
import { fiona } from "./journeys.ts";

const [path = "", work = "file", ...ids] = Deno.args;

/** Never ends; the timer keeps the process alive. */
function forever(): Promise<never> {
  setInterval(() => {}, 1000);
  return new Promise(() => {});
}

using deps = await testDeps({
  path,
  at: new Date().toISOString(),
  ids: "child",
  limits: { deliveryMs: 600_000 },
  gateway: (memory) => ({
    ...embeddedGateway(memory),
    async send(message, signal) {
      await embeddedGateway(memory).send(message, signal);
      console.log(`handed over ${message.applicationId}`);
      await forever();
    },
  }),
});

for (const id of ids) {
  value(await submit(deps, { actor: fiona, id, acts: 0 }));
  console.log(`filed ${id}`);
}
if (work === "deliver") await sweep(deps);
await forever();
