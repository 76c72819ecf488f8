import type { Reader } from "./browser_values.ts";

/** How the values that JSON does not know are made. */
export const kinds = {
  number: ([name]: [string]) => Number(name),
  bigint: ([digits]: [string]) => BigInt(digits),
  Date: ([time]: [number | null]) => new Date(time === null ? NaN : time),
  URL: ([href]: [string]) => new URL(href),
  RegExp: ([source, flags]: [string, string]) => new RegExp(source, flags),
  Uint8Array: ([base64]: [string]) => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0)),
  Map(places: number[], { read, keep }: Reader) {
    const map = keep(new Map());
    for (let i = 0; i < places.length; i += 2) map.set(read(places[i]!), read(places[i + 1]!));
    return map;
  },
  Set(places: number[], { read, keep }: Reader) {
    const set = keep(new Set());
    for (const place of places) set.add(read(place));
    return set;
  },
};
