/** Lets so many work at once; the others wait in line. */
export function openGate(places: number) {
  let free = places;
  const line: (() => void)[] = [];

  return async function pass<T>(work: () => Promise<T>): Promise<T> {
    if (free > 0) free--;
    else await new Promise<void>((enter) => line.push(enter));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next === undefined) free++;
      else next(); // the place goes straight to the next in line
    }
  };
}

/** A gate for each key, there as long as somebody is in it or waits. */
export function openGates(places: number) {
  const gates = new Map<string, { pass: ReturnType<typeof openGate>; inside: number }>();

  return async function pass<T>(key: string, work: () => Promise<T>): Promise<T> {
    const gate = gates.get(key) ?? { pass: openGate(places), inside: 0 };
    gates.set(key, gate);
    gate.inside++;
    try {
      return await gate.pass(work);
    } finally {
      if (--gate.inside === 0) gates.delete(key);
    }
  };
}
