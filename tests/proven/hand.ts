/** Runs unit tests over mutants in a copy of the repository, and says line by line what they notice. */
import fc from "fast-check";
import { installSwitch, NONE } from "./switch.ts";

/** What a hand is to do. */
export interface Order {
  /** Paths of test files from the root of the copy. */
  readonly files: readonly string[];
  /** Switched on before anything is loaded. */
  readonly from: number;
  /** Mutants in turn, each with the tests that may notice it; all tests where none are named. */
  readonly tries: readonly { readonly id: number; readonly tests?: readonly string[] }[];
}

/** What a hand says, a line each. */
export type Said =
  /** Mutants that loading asked for: tests of their own process must try them. */
  | { readonly loaded: readonly number[] }
  /** A test that passed on the program as it is, and the mutants it asked for. */
  | { readonly test: string; readonly ms: number; readonly asked: readonly number[] }
  | { readonly begun: number }
  | { readonly id: number; readonly killed: boolean }
  /** A test that fails on the program as it is. */
  | { readonly broken: string };

interface Test {
  readonly name: string;
  readonly run: () => unknown;
}

const root = new URL("../../", import.meta.url);

/** Chance falls the same way each time, so that a mutant does not live or die by it. */
fc.configureGlobal({ seed: 248 });

function say(said: Said): void {
  console.log(JSON.stringify(said));
}

/** Loads test files and keeps what they give to `Deno.test`. */
async function load(files: readonly string[]): Promise<Test[]> {
  const tests: Test[] = [];
  for (const file of files) {
    const keep = (name: string, run: () => unknown) =>
      tests.push({ name: `${file}: ${name}`, run });
    Object.defineProperty(Deno, "test", { value: keep, configurable: true });
    await import(new URL(file, root).href);
  }
  return tests;
}

async function passes({ run }: Test): Promise<boolean> {
  try {
    await run();
    return true;
  } catch {
    return false;
  }
}

async function allPass(tests: readonly Test[]): Promise<boolean> {
  for (const test of tests) if (!await passes(test)) return false;
  return true;
}

/** Tells what each test asks for, and names those that fail although nothing is broken. */
async function survey(tests: readonly Test[]): Promise<void> {
  const { mutation } = globalThis;
  say({ loaded: [...mutation.asked] });
  for (const test of tests) {
    mutation.asked.clear();
    const start = performance.now();
    if (!await passes(test)) say({ broken: test.name });
    say({ test: test.name, ms: performance.now() - start, asked: [...mutation.asked] });
  }
}

async function tryMutants(tests: readonly Test[], { tries }: Order): Promise<void> {
  const { mutation } = globalThis;
  const named = new Map(tests.map((test) => [test.name, test]));
  for (const { id, tests: names } of tries) {
    say({ begun: id });
    mutation.on = id;
    const asked = names?.flatMap((name) => named.get(name) ?? []) ?? tests;
    say({ id, killed: !await allPass(asked) });
  }
  mutation.on = NONE;
  for (const test of tests) if (!await passes(test)) say({ broken: test.name });
}

/** A mutant that was there while everything was loaded. */
async function tryFrom({ files, from }: Order): Promise<void> {
  say({ begun: from });
  for (const file of files) {
    const killed = await load([file]).then(allPass).then((passed) => !passed, () => true);
    if (killed) return say({ id: from, killed });
  }
  say({ id: from, killed: false });
}

if (import.meta.main) {
  const order: Order = JSON.parse(await new Response(Deno.stdin.readable).text());
  const mutation = installSwitch();
  mutation.on = order.from;
  if (order.from !== NONE) await tryFrom(order);
  else {
    const tests = await load(order.files);
    await (order.tries.length === 0 ? survey(tests) : tryMutants(tests, order));
  }
  Deno.exit();
}
