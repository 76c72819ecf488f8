import { HOLE } from "./island_payload.ts";

/** Lets a special value read others, and be known before it is filled: it may hold itself. */
export interface Reader {
  read(place: number): unknown;
  keep<T>(made: T): T;
}

/** Makes a special value, sent as `[module, name, ...parts]`. */
export type Special = (parts: readonly never[], reader: Reader) => unknown;

/** Reads values by their place; the same value however often it is read. */
export function valueReader(
  values: readonly unknown[],
  special: (module: string, name: string) => Special,
): Reader["read"] {
  const known: unknown[] = [];
  const read = (place: number): unknown => {
    if (place in known) return known[place];
    const keep = <T>(made: T): T => (known[place] = made) as T;
    const value = values[place]; // none at -1: undefined
    if (!(value instanceof Object)) return value;
    const isList = Array.isArray(value);
    if (isList && typeof value[0] === "string") {
      const [module, name, ...parts] = value;
      return keep(special(module, name)(parts as never[], { read, keep }));
    }
    const made: Record<string, unknown> = keep(isList ? Array(value.length) as never : {});
    for (const [name, each] of Object.entries(value)) if (each !== HOLE) made[name] = read(each);
    return made;
  };
  return read;
}
