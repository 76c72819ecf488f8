import assert from "node:assert/strict";
import { openSha256 } from "../rules/sha256.ts";
import type { Answer, Client } from "./client.ts";

// Speaks the tus protocol as a browser of the portal would.

type Headers = Readonly<Record<string, string>>;

/** A request of the protocol; the form token stands in the address. */
export async function tus(
  client: Client,
  request: string,
  { headers = {}, body }: { headers?: Headers; body?: BodyInit } = {},
): Promise<Answer> {
  const [method = "", path = ""] = request.split(" ");
  const token = encodeURIComponent(await client.token());
  return await client.send(`${path}?token=${token}`, {
    method,
    headers: { origin: client.origin, "tus-resumable": "1.0.0", ...headers },
    ...(body !== undefined && { body, duplex: "half" }),
  });
}

/** A PDF of so many bytes; `seed` makes it another one. */
export function pdfOf(length: number, seed = 0): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from({ length }, (_, at) => (at * 31 + at / 251 + seed) % 256);
  bytes.set(new TextEncoder().encode("%PDF-1.7").slice(0, length));
  return bytes;
}

/** The hash of bytes in hex. */
export function hashOf(bytes: Uint8Array): string {
  const hash = openSha256();
  hash.add(bytes);
  return hash.hex();
}

/** What a browser says of a file. */
export function metadata(facts: Headers): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name} ${new TextEncoder().encode(value).toBase64()}`).join(",");
}

/** A file that is to be sent. */
export interface Sending {
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly field?: string;
  readonly name?: string;
  readonly replaces?: string;
}

/** Offers a file to a field of an application. */
export function offer(
  client: Client,
  { id, bytes, field = "sitePlan", name = "plan.pdf", replaces }: Sending,
): Promise<Answer> {
  const facts = { filename: name, field, sha256: hashOf(bytes), ...(replaces && { replaces }) };
  const headers = { "upload-length": String(bytes.length), "upload-metadata": metadata(facts) };
  return tus(client, `POST /applications/${id}/uploads`, { headers });
}

/** Begins an upload; says where it is. */
export async function begin(client: Client, sending: Sending): Promise<string> {
  const { status, location, body } = await offer(client, sending);
  assert.equal(status, 201, body);
  return location;
}

/** Sends bytes of a file from an offset on. */
export function patch(
  client: Client,
  at: string,
  { offset, body }: { offset: number; body: BodyInit },
): Promise<Answer> {
  const headers = {
    "content-type": "application/offset+octet-stream",
    "upload-offset": String(offset),
    ...(body instanceof Uint8Array && { "content-length": String(body.length) }),
  };
  return tus(client, `PATCH ${at}`, { headers, body });
}
