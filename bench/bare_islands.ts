import { build, start } from "../fresh/mini_server.ts";
import { ISLAND_IMPORTS, ISLAND_PROJECT } from "../fresh/island_project.ts";
import { miniProject } from "../fresh/mini_project.ts";
import { createScale } from "./weigh.ts";

/** What the smallest islands cost, by what they use: the web layer's own part. */
const contract = [
  ["/hooks", "an island with hooks", 6000],
  ["/signals", "an island with signals", 9000],
  ["/", "no island", 0],
] as const;

/** Weighs the scripts of pages that hold hardly more than an island; says what is too much. */
export async function weighIslands(): Promise<string[]> {
  await using project = await miniProject(ISLAND_PROJECT, ISLAND_IMPORTS);
  await build(project);
  await using server = await start(project, ["run", "-A", "main.ts"]);
  const scale = createScale(server.address);
  const faults: string[] = [];
  for (const [path, what, most] of contract) {
    const { scripts = NaN } = await scale.weigh(path) ?? {};
    console.log(`scripts of a page with ${what}: ${scripts}, at most ${most}`);
    if (!(scripts <= most)) faults.push(`a page with ${what} loads ${scripts} bytes of scripts`);
  }
  return faults;
}
