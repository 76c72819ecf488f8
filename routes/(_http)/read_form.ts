import { Buffer } from "node:buffer";
import { HttpError } from "fresh";
import * as z from "zod";
import { boundedText } from "./bounded_text.ts";

/** The longest form without files, in bytes. */
export const LONGEST_FORM = 1_000_000;

/** More than any form of ours has; to take apart a body full of fields would hold up everybody. */
const MOST_FIELDS = 1000;

/** How a form without files is sent. */
export const PLAIN_FORM = /^application\/x-www-form-urlencoded\b/i;

/** A form without files, however it was sent: 400 where it is none, 413 where it is too long. */
export async function readForm(req: Request): Promise<FormData> {
  if (PLAIN_FORM.test(req.headers.get("content-type") ?? "")) return await readPlain(req);
  const length = lengthOf(req);
  if (length > LONGEST_FORM) throw new HttpError(413);
  return await decodeForm(req);
}

async function readPlain(req: Request): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of await plainFields(req)) form.append(name, value);
  return form;
}

/** The fields of a form without files; 413 where they are too long or too many. */
export async function plainFields(req: Request): Promise<URLSearchParams> {
  const text = await boundedText(req, LONGEST_FORM);
  if (text.split("&", MOST_FIELDS + 1).length > MOST_FIELDS) throw new HttpError(413);
  return new URLSearchParams(text);
}

/** How long a body says it is; 411 where it does not say. */
export function lengthOf({ headers }: Request): number {
  const length = Number(headers.get("content-length") ?? "NaN");
  if (!Number.isFinite(length)) throw new HttpError(411);
  return length;
}

/** The body as a form, or 400 where it is none; 413 where its fields are too many. */
export async function decodeForm(req: Request): Promise<FormData> {
  const type = req.headers.get("content-type") ?? "";
  const body = await unlessBroken(req.bytes());
  if (isCrowded(body, separatorOf(type))) throw new HttpError(413);
  const headers = { "content-type": type };
  return await unlessBroken(new Response(body, { headers }).formData());
}

async function unlessBroken<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch {
    throw new HttpError(400);
  }
}

/** What stands between two fields. */
function separatorOf(type: string): string {
  const [, quoted, plain] = /^multipart\/.*\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const boundary = quoted ?? plain;
  return boundary === undefined ? "&" : `--${boundary}`;
}

function isCrowded(body: Uint8Array<ArrayBuffer>, separator: string): boolean {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  let at = -1;
  for (let found = 0; found <= MOST_FIELDS; found++) {
    at = bytes.indexOf(separator, at + 1);
    if (at === -1) return false;
  }
  return true;
}

/** The texts of a form by name, trimmed, with line ends as one sign; what is missing is empty. */
export function readTexts<const Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string> {
  const found = names.map((name) => [name, secretOf(form, name).replaceAll("\r\n", "\n").trim()]);
  return z.record(z.enum(names), z.string()).parse(Object.fromEntries(found));
}

/** Which page a form stood on, so that a second click is known as such; ours send no longer one. */
export function onceOf(form: FormData): string {
  return secretOf(form, "once").slice(0, 60);
}

/** A text exactly as it was typed. */
export function secretOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
