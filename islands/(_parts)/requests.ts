import { send, type Sending } from "./send.ts";
import type { Transfer } from "./transfer_state.ts";

/** Bytes sent at once: fewer on a bad line, so that little is lost, and never more than proxies take. */
const LEAST = 32 * 1024;
const MOST = 1024 * 1024;
let slice = 256 * 1024;

/** Milliseconds in which a slice should be through. */
const BRISK = 4000;

/** Sends more at once where the last bytes went through quickly. */
export function quicken({ since }: Transfer): void {
  if (Date.now() - since < BRISK) slice = Math.min(MOST, slice * 2);
}

/** Sends less at once. */
export function slowDown(): void {
  slice = Math.max(LEAST, slice / 2);
}

/** The next thing to ask of the portal. */
export function next(one: Transfer): Sending {
  const { file, at, offset, goal, unsure } = one;
  if (at === "") {
    const headers = { "Upload-Length": String(file.size), "Upload-Metadata": metadata(one) };
    return send({ method: "POST", address: goal.address, headers });
  }
  if (unsure) return send({ method: "HEAD", address: at });
  one.since = Date.now();
  return send({
    method: "PATCH",
    address: at,
    headers: {
      "Content-Type": "application/offset+octet-stream",
      "Upload-Offset": String(offset),
    },
    body: file.slice(offset, offset + slice),
    moved: (bytes) => {
      one.sent = offset + bytes;
      one.changed();
    },
  });
}

/** What is said of a file, each value in base64. */
function metadata({ file, goal: { field }, hash, replaces }: Transfer): string {
  const facts = [["filename", file.name], ["field", field], ["sha256", hash]];
  if (replaces !== "") facts.push(["replaces", replaces]);
  return facts.map(([name, value = ""]) => `${name} ${base64(value)}`).join();
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
