import { HttpError } from "fresh";
import * as z from "zod";

/** What was sent, or 400 where it is no form. */
export async function readForm(req: Request): Promise<FormData> {
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
