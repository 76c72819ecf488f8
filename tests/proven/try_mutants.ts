import type { Copy } from "./copy.ts";
import { proven, provingTests } from "./files.ts";
import type { Order, Said } from "./hand.ts";
import type { Mutant } from "./mutants.ts";
import { NONE } from "./switch.ts";

/** A hand that says nothing for so long runs in a circle. */
const SILENCE = 60_000;

/** So many processes run side by side. */
const HANDS = 2;

/** So many mutants are tried by one process. */
const HANDFUL = 60;

/** Whether a test noticed a mutant; `stopped` where it ended the process, or ran in a circle. */
export interface Outcome {
  readonly id: number;
  readonly how: "killed" | "stopped" | "survived";
}

/** What the tests ask for on the program as it is. */
interface Survey {
  /** Mutants that loading asks for. */
  readonly loaded: ReadonlySet<number>;
  /** The tests that ask for each mutant, the quickest first. */
  readonly asking: ReadonlyMap<number, readonly string[]>;
}

/** Gives an order to a process of its own; true where it ended well, and in time. */
async function hand(
  { root }: Copy,
  { order, hear }: { order: Order; hear: (said: Said) => void },
): Promise<boolean> {
  const args = ["run", "-A", "--no-check", "--config", "deno.test.json", "tests/proven/hand.ts"];
  const child = new Deno.Command(Deno.execPath(), {
    args,
    cwd: root,
    stdin: "piped",
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const stop = () => child.kill("SIGKILL");
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(JSON.stringify(order)));
  await writer.close();
  let watch = setTimeout(stop, SILENCE);
  let rest = "";
  for await (const text of child.stdout.pipeThrough(new TextDecoderStream())) {
    clearTimeout(watch);
    watch = setTimeout(stop, SILENCE);
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) if (line.startsWith("{")) hear(JSON.parse(line));
  }
  clearTimeout(watch);
  return (await child.status).success;
}

function refuseBroken(said: Said): void {
  if ("broken" in said) throw new Error(`Cannot try mutants: ${said.broken} fails without any`);
}

async function surveyed(copy: Copy): Promise<Survey> {
  const loaded = new Set<number>();
  const tests: { test: string; ms: number; asked: readonly number[] }[] = [];
  const hear = (said: Said) => {
    refuseBroken(said);
    if ("loaded" in said) { for (const id of said.loaded) loaded.add(id); }
    if ("test" in said) tests.push(said);
  };
  const order = { files: provingTests, from: NONE, tries: [] };
  if (!await hand(copy, { order, hear })) {
    throw new Error("Cannot try mutants: the tests end badly");
  }
  const asking = new Map<number, string[]>();
  for (const { test, asked } of tests.toSorted((a, b) => a.ms - b.ms)) {
    for (const id of asked) asking.set(id, [...asking.get(id) ?? [], test]);
  }
  return { loaded, asking };
}

/** Tries mutants one after the other; at one that ends the process it goes on with a new one. */
async function tryHandful(copy: Copy, { tries }: Pick<Order, "tries">): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let left = [...tries];
  while (left.length > 0) {
    let begun = NONE;
    const files = [...new Set(left.flatMap(({ tests = [] }) => tests.map(fileOf)))];
    const note = (id: number, how: Outcome["how"]) => {
      left = left.filter((one) => one.id !== id);
      outcomes.push({ id, how });
    };
    const hear = (said: Said) => {
      refuseBroken(said);
      if ("begun" in said) begun = said.begun;
      if ("killed" in said) note(said.id, said.killed ? "killed" : "survived");
    };
    if (await hand(copy, { order: { files, from: NONE, tries: left }, hear })) continue;
    if (left.every(({ id }) => id !== begun)) throw new Error("Cannot try mutants: a hand died");
    note(begun, "stopped");
  }
  return outcomes;
}

/** `file: name` is what a test is called. */
function fileOf(test: string): string {
  return test.slice(0, test.indexOf(": "));
}

/** Tries a mutant that loading asks for, in a process where it is there from the start. */
async function tryFromStart(copy: Copy, { id, file }: Mutant): Promise<Outcome[]> {
  const files = proven.find((one) => one.file === file)?.tests ?? [];
  let how: Outcome["how"] | undefined;
  const hear = (said: Said) => {
    if ("begun" in said) how = "stopped";
    if ("killed" in said) how = said.killed ? "killed" : "survived";
  };
  await hand(copy, { order: { files, from: id, tries: [] }, hear });
  if (how === undefined) throw new Error("Cannot try mutants: a hand did not begin");
  return [{ id, how }];
}

/** What becomes of each mutant of a copy; one that no test asks for survives. */
export async function tryAll(copy: Copy): Promise<Outcome[]> {
  const { mutants } = copy;
  const { loaded, asking } = await surveyed(copy);
  const tries = mutants.filter(({ id }) => !loaded.has(id) && asking.has(id))
    .map(({ id }) => ({ id, tests: asking.get(id) ?? [] }));
  const handfuls = Array.from(
    { length: Math.ceil(tries.length / HANDFUL) },
    (_, at) => tries.slice(at * HANDFUL, (at + 1) * HANDFUL),
  );
  const waiting = [
    ...handfuls.map((some) => () => tryHandful(copy, { tries: some })),
    ...mutants.filter(({ id }) => loaded.has(id)).map((one) => () => tryFromStart(copy, one)),
  ];
  const outcomes: Outcome[] = mutants.filter(({ id }) => !loaded.has(id) && !asking.has(id))
    .map(({ id }) => ({ id, how: "survived" }));
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      outcomes.push(...await next());
    }
  };
  await Promise.all(Array.from({ length: HANDS }, work));
  return outcomes;
}
