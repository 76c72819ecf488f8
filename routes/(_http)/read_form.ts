import { HttpError } from "fresh";
import * as z from "zod";
import { boundedText } from "./bounded_text.ts";

/** The longest form without files, in bytes. */
export const LONGEST_FORM = 1_000_000;

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
  const fields = new URLSearchParams(await boundedText(req, LONGEST_FORM));
  for (const [name, value] of fields) form.append(name, value);
  return form;
}

/** How long a body says it is; 411 where it does not say. */
export function lengthOf({ headers }: Request): number {
  const length = Number(headers.get("content-length") ?? "NaN");
  if (!Number.isFinite(length)) throw new HttpError(411);
  return length;
}

/** The body as a form, or 400 where it is none. */
export async function decodeForm(req: Request): Promise<FormData> {
  try {
    return await req.formData();
  } catch {
    throw new HttpError(400);
  }
}

/** The texts of a form by name, trimmed, with line ends as one sign; what is missing is empty. */
export function readTexts<const Name extends string>(
  form: FormData,
  names: readonly Name[],
): Record<Name, string> {
  const found = names.map((name) => [name, secretOf(form, name).replaceAll("\r\n", "\n").trim()]);
  return z.record(z.enum(names), z.string()).parse(Object.fromEntries(found));
}

/** A text exactly as it was typed. */
export function secretOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
