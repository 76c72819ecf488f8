/** Chance that can be had again: the same seed gives the same choices. */
export function chanceOf(seed: number) {
  let state = seed >>> 0;
  /** Between 0 and 1. */
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    percent: (share: number) => next() * 100 < share,
    /** One of several; an empty list is an error of the test. */
    of<T>(items: readonly T[]): T {
      const [item] = items.slice(below(items.length));
      if (item === undefined) throw new Error("Cannot choose: there is nothing");
      return item;
    },
  };
}

export type Chance = ReturnType<typeof chanceOf>;
