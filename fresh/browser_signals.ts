import type { Reader } from "./browser_values.ts";

interface Signal {
  value: unknown;
}

/** How signals are made; the package itself is loaded where a page has one. */
export function signals(signal: (value?: unknown) => Signal) {
  return {
    signal([place]: [number], { read, keep }: Reader) {
      const made = keep(signal());
      made.value = read(place);
      return made;
    },
  };
}
