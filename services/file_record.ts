import type { StoredFile } from "../kv/files.ts";
import { nameOfType } from "../rules/uploads.ts";
import type { Deps } from "./deps.ts";

type Facts = Pick<StoredFile, "id" | "field" | "type" | "size" | "sha256" | "by">;

/** The last part of a name as it was sent: without folders, control characters and turns of direction. */
export function nameOf(text: string): string {
  const plain = text.toWellFormed().replace(/[\p{Cc}\p{Bidi_Control}]/gu, "")
    .replace(/^.*[\\/]/, "");
  return [...plain].slice(-150).join("");
}

/** The record of a file that came under that name. */
export function fileRecord(
  { now }: Pick<Deps, "now">,
  { name, ...facts }: Facts & { readonly name: string },
): StoredFile {
  return {
    ...facts,
    name: nameOfType(nameOf(name) || facts.id, facts.type),
    uploadedAt: now().toISOString(),
  };
}
