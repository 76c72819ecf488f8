import type { Fields } from "../../../rules/form.ts";
import { noteOf } from "../../../rules/form.ts";
import type { Values } from "../../../services/save_part.ts";

/** What was typed into the fields of a form, as text; line ends as one sign. */
export function typedInto(fields: Fields, data: FormData): Values {
  const entries = Object.entries(fields).flatMap(([id, schema]): [string, string | string[]][] => {
    const { control } = noteOf(schema);
    if (control === "given" || control === "file") return [];
    const texts = data.getAll(id).filter((value) => typeof value === "string");
    if (control === "checkboxes") return [[id, texts]];
    const [text = ""] = texts;
    return [[id, text.replaceAll("\r\n", "\n")]];
  });
  return Object.fromEntries(entries);
}

/** A whole number of a form, 0 where there is none. */
export function wholeOf(data: FormData, name: string): number {
  const value = Number(data.get(name));
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

/** A text of a form, trimmed. */
export function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === "string" ? value.replaceAll("\r\n", "\n").trim() : "";
}
