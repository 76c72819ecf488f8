import { Builder } from "fresh/dev";
import { settingsOfProcess } from "./fresh.config.ts";

const builder = new Builder();
if (Deno.args.includes("build")) {
  await builder.build();
} else {
  const { PORT: port, HOST: hostname } = settingsOfProcess();
  await builder.listen(() => import("./main.ts"), { port, hostname });
}
