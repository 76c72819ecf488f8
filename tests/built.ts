import { type ApplyBuild, Builder } from "fresh/dev";
import { readProduction } from "../fresh/production.ts";
import { ROOT } from "./sources.ts";

/** Gives an app the portal's build: the one `deno task test` has just made, or else one of its own. */
export const applyBuilt: ApplyBuild = Deno.env.has("BUILT")
  ? await readBuild()
  : await new Builder({ root: ROOT }).build({ snapshot: "memory" });

async function readBuild(): Promise<ApplyBuild> {
  const built = new URL("../_fresh/build.js", import.meta.url).href;
  const { build } = await import(built);
  return await readProduction(build);
}
