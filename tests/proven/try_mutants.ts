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
    args: [...args],
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

/** Tries mutants one after the other; one at which the process dies or runs in a circle is noticed. */
async function tryHandful(copy: Copy, { tries }: Pick<Order, "tries">): Promise<number[]> {
  const killed: number[] = [];
  let left = [...tries];
  while (left.length > 0) {
    let begun = NONE;
    const files = [...new Set(left.flatMap(({ tests = [] }) => tests.map(fileOf)))];
    const hear = (said: Said) => {
      refuseBroken(said);
      if ("begun" in said) begun = said.begun;
      if (!("killed" in said)) return;
      left = left.filter(({ id }) => id !== said.id);
      if (said.killed) killed.push(said.id);
    };
    const well = await hand(copy, { order: { files, from: NONE, tries: left }, hear });
    if (well) continue;
    if (left.every(({ id }) => id !== begun)) throw new Error("Cannot try mutants: a hand died");
    killed.push(begun);
    left = left.filter(({ id }) => id !== begun);
  }
  return killed;
}

/** `file: name` is what a test is called. */
function fileOf(test: string): string {
  return test.slice(0, test.indexOf(": "));
}

async function tryFromStart(copy: Copy, { id, file }: Mutant): Promise<number[]> {
  const files = proven.find((one) => one.file === file)?.tests ?? [];
  let killed = true;
  const hear = (said: Said) => {
    if ("killed" in said) killed = said.killed;
  };
  await hand(copy, { order: { files, from: id, tries: [] }, hear });
  return killed ? [id] : [];
}

/** The mutants of a copy that no test notices. */
export async function survivorsOf(
  copy: Copy,
  { mutants, tell }: { mutants: readonly Mutant[]; tell: (done: number) => void },
): Promise<Mutant[]> {
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
  const killed = new Set<number>();
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      for (const id of await next()) killed.add(id);
      tell(killed.size);
    }
  };
  await Promise.all(Array.from({ length: HANDS }, work));
  return mutants.filter(({ id }) => !killed.has(id));
}
