import type { Note } from "./form.ts";

/** The typed text as the law wants it: trimmed, numbers as numbers, nothing for empty. */
export function decode(
  raw: string | readonly string[] | undefined,
  { control }: Pick<Note, "control">,
): unknown {
  if (raw === undefined) return undefined;
  if (typeof raw !== "string") return raw.length === 0 ? undefined : raw;
  const text = raw.trim();
  if (text === "") return undefined;
  return control === "number" && /^-?\d+([.]\d+)?$/.test(text) ? Number(text) : text;
}
