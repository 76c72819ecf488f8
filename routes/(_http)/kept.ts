import * as z from "zod";
import { localPath } from "./local_path.ts";

/** What was typed into a form whose session had ended, and where it was going. */
const Kept = z.object({
  path: z.string(),
  fields: z.array(z.tuple([z.string(), z.string()])),
});
export type Kept = Readonly<z.infer<typeof Kept>>;

/** In characters; what is larger is not carried along. */
const LONGEST = 64_000;

/** Never carried along: the token of the form, and what only its owner may know. */
const SECRET = /^(token|password)/i;

/** What is worth keeping of a form, or null where it is too much. */
export function keep(path: string, fields: Iterable<[string, string]>): Kept | null {
  const kept = { path, fields: [...fields].filter(([name]) => !SECRET.test(name)) };
  return JSON.stringify(kept).length > LONGEST ? null : kept;
}

/** What a hidden field says was kept. */
export function readKept(text: string): Kept | null {
  if (text === "" || text.length > LONGEST) return null;
  const parsed = Kept.safeParse(parseJson(text));
  if (!parsed.success) return null;
  const { path, fields } = parsed.data;
  return localPath(path) === path ? keep(path, fields) : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
