/** Runs all tests against the production build; the last line says how many passed and failed. */
import { stripVTControlCharacters } from "node:util";
import { unpack } from "./browser/unpack.ts";

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const GROUPS = [
  ["--parallel", "--ignore=tests/browser", "."],
  ["tests/browser"], // one after the other: each has a server and a browser of its own
];

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
  const child = new Deno.Command(Deno.execPath(), { args, stdin: "null", stdout: "piped" }).spawn();
  const [shown, kept] = child.stdout.tee();
  const [output] = await Promise.all([
    new Response(kept).text(),
    shown.pipeTo(Deno.stdout.writable, { preventClose: true }),
  ]);
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

async function test(group: string[]): Promise<Tally> {
  const { output, code } = await run([
    ...["test", "-A", "--no-check", "--config", "deno.test.json"],
    ...group,
  ]);
  return tally(output, code);
}

async function all(): Promise<Tally> {
  const ready = await Promise.all([build(), prepareBrowser()]);
  const tallies = ready.filter((done) => !done).map(() => ONE_FAILURE);
  for (const group of GROUPS) tallies.push(await test(group));
  return tallies.reduce((sum, { passed, failed }) => ({
    passed: sum.passed + passed,
    failed: sum.failed + failed,
  }));
}

if (import.meta.main) {
  const { passed, failed } = await all();
  console.log(`\n${passed} passed, ${failed} failed`);
  Deno.exit(failed > 0 || passed === 0 ? 1 : 0);
}
