/** Runs all tests against the production build; the last line says how many passed and failed. */
import { stripVTControlCharacters } from "node:util";
import { unpack } from "./browser/unpack.ts";
import { type Shard, shardsOf } from "./shards.ts";
import { sourceFiles } from "./sources.ts";

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** So many processes run side by side: browsers wait more than they work. */
const HANDS = 3;

/** Tests of pages take the build that is made here. */
const env = { BUILT: "true" };

const ONE_FAILURE: Tally = { passed: 0, failed: 1 };

/** What the last summary in the output of `deno test` says. */
export function tally(output: string, code: number): Tally {
  const summary = /^(?:ok|FAILED) \| (\d+) passed.*? \| (\d+) failed/gm;
  const last = [...stripVTControlCharacters(output).matchAll(summary)].at(-1);
  if (last === undefined) return ONE_FAILURE;
  const [, passed, failed] = last.map(Number);
  return { passed: passed!, failed: Math.max(failed!, code === 0 ? 0 : 1) };
}

async function run(args: string[]): Promise<{ output: string; code: number }> {
  const command = new Deno.Command(Deno.execPath(), { args, env, stdin: "null", stdout: "piped" });
  const child = command.spawn();
  const output = await new Response(child.stdout).text();
  console.log(output);
  return { output, code: (await child.status).code };
}

async function build(): Promise<boolean> {
  return (await run(["task", "build"])).code === 0;
}

/** Before the tests, which would otherwise do it side by side. */
async function prepareBrowser(): Promise<boolean> {
  try {
    await unpack();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

async function test({ entry, files }: Shard): Promise<Tally> {
  const args = ["test", "-A", "--no-check", "--config", "deno.test.json", entry, "--", ...files];
  const { output, code } = await run(args);
  return tally(output, code);
}

/** Runs all shards, the next one as soon as a hand is free. */
async function testAll(shards: readonly Shard[]): Promise<Tally[]> {
  const waiting = [...shards];
  const tallies: Tally[] = [];
  const hand = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      tallies.push(await test(next));
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  return tallies;
}

async function all(): Promise<Tally> {
  const ready = await Promise.all([build(), prepareBrowser()]);
  const unready = ready.filter((done) => !done).map(() => ONE_FAILURE);
  const files = sourceFiles().filter((file) => /_test\.tsx?$/.test(file));
  return [...unready, ...await testAll(shardsOf(files))].reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }));
}

if (import.meta.main) {
  const { passed, failed } = await all();
  console.log(`\n${passed} passed, ${failed} failed`);
  Deno.exit(failed > 0 || passed === 0 ? 1 : 0);
}
