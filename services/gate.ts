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
