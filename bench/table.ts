import { type Child, start } from "./child.ts";
import { median, rounds, type Speed, type Target } from "./rounds.ts";
import { cellsOf, judge } from "./verdict.ts";

const SIDES = ["plain", "ours"] as const;

type Side = typeof SIDES[number];

const STARTS = 9;

const NONE: Speed = { perSecond: 0, p99: 0, cost: 0 };

/** A server as it is loaded: it says itself what it uses. */
export function targetOf(name: string, { url, usage }: Child): Target {
  return { name, url, used: async () => (await usage()).time };
}

/** Compares the web layer with a bare server, on one page of a form with sixty fields. */
export async function benchTable(): Promise<void> {
  await using plain = await start("table_plain.tsx");
  await using ours = await start("table_ours.tsx");
  const servers: Record<Side, Child> = { plain, ours };
  if (await htmlOf(plain) !== await htmlOf(ours)) throw new Error("Cannot compare: pages differ");

  const starts = await measureStarts();
  const loads = await rounds(SIDES.map((name) => targetOf(name, servers[name])));
  const found = await Promise.all(SIDES.map(async (side) => ({
    side,
    speed: loads.get(side) ?? NONE,
    start: median(starts[side]),
    memory: (await servers[side].usage()).memory / 2 ** 20,
  })));

  console.log(`A table of 60 fields, ${(await htmlOf(plain)).length} bytes of HTML:\n`);
  console.log("server     req/s   p99 ms   CPU ms   start ms   memory MiB");
  for (const { side, speed, start, memory } of found) {
    const cells = [
      cellsOf(speed),
      start.toFixed(0).padStart(10),
      memory.toFixed(0).padStart(12),
    ];
    console.log(`${side.padEnd(8)} ${cells.join(" ")}`);
  }
  const [bare, layer] = found;
  if (bare === undefined || layer === undefined) return;
  console.log("");
  judge(layer.speed.perSecond / bare.speed.perSecond, { of: "Requests a second", least: 0.8 });
  judge(layer.start / bare.start, { of: "From start to first answer", most: 1.6 });
  judge(layer.memory / bare.memory, { of: "Memory after load", most: 1.4 });
}

/** Milliseconds from the start of the process to the end of its first answer. */
async function measureStarts(): Promise<Record<Side, number[]>> {
  const found: Record<Side, number[]> = { plain: [], ours: [] };
  for (let i = 0; i < STARTS; i++) {
    for (const side of SIDES) {
      const before = performance.now();
      await using child = await start(`table_${side}.tsx`);
      await htmlOf(child);
      found[side].push(performance.now() - before);
    }
  }
  return found;
}

async function htmlOf({ url }: Child): Promise<string> {
  return await (await fetch(url, { headers: { "accept-encoding": "identity" } })).text();
}
