import type { Reader } from "./browser_values.ts";

interface Signal {
  value: unknown;
}

/** What the package has to make signals with; it is loaded where a page has one. */
interface SignalsPackage {
  signal(value?: unknown): Signal;
  computed(value: () => unknown): unknown;
}

/** How signals are made; of a computed one, the value is sent, not what it came from. */
export function signals({ signal, computed }: SignalsPackage) {
  return {
    signal([place]: [number], { read, keep }: Reader) {
      const made = keep(signal());
      made.value = read(place);
      return made;
    },
    computed: ([place]: [number], { read }: Reader) => computed(() => read(place)),
  };
}
