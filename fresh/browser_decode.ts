import { CONSTANTS, type Kind, type Payload } from "./island_payload.ts";

/** Makes what is more than data. */
export interface Makers {
  signal(): { value: unknown };
  /** Reads a slot: from its HTML, or from the page where the server has rendered it. */
  jsx(slot: number, html?: string): unknown;
}

/** Reads the value at a place; the same value, however often it is read. */
export type Read = (place: number) => unknown;

/** Reads the values of a payload. */
export function decoder(values: Payload["values"], { signal, jsx }: Makers): Read {
  const known: unknown[] = [];

  const read: Read = (place) =>
    place < 0 ? CONSTANTS[~place] : place in known ? known[place] : make(place, values[place]);

  function make(place: number, value: unknown): unknown {
    // Kept before it is filled: it may hold itself.
    const keep = <T>(made: T): T => (known[place] = made) as T;
    if (!Array.isArray(value)) return keep(fromObject(value, keep));
    const [kind, first, second] = value;
    const rest = value.slice(1);
    const kinds: Record<Kind, () => unknown> = {
      bigint: () => BigInt(first),
      Date: () => new Date(first ?? NaN),
      URL: () => new URL(first),
      RegExp: () => new RegExp(first, second),
      Uint8Array: () => Uint8Array.from(atob(first), (sign) => sign.charCodeAt(0)),
      Map() {
        const map = keep(new Map());
        for (let i = 0; i < rest.length; i += 2) map.set(read(rest[i]), read(rest[i + 1]));
        return map;
      },
      Set() {
        const set = keep(new Set());
        for (const each of rest) set.add(read(each));
        return set;
      },
      signal() {
        const made = keep(signal());
        made.value = read(first);
        return made;
      },
      jsx: () => jsx(first, second),
    };
    if (typeof kind === "string") return keep(kinds[kind as Kind]());
    const list: unknown[] = keep([]);
    for (const each of value) list.push(read(each));
    return list;
  }

  function fromObject(value: unknown, keep: <T>(made: T) => T): unknown {
    if (typeof value !== "object" || value === null) return value;
    const made: Record<string, unknown> = keep({});
    for (const [name, each] of Object.entries(value)) made[name] = read(each);
    return made;
  }

  return read;
}
