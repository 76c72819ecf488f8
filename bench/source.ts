import * as z from "zod";
import type { Source } from "./samples.ts";

const Page = z.object({ path: z.string(), cookie: z.string() });

const Source = z.object({
  kv: z.string(),
  origin: z.string(),
  pages: z.object({ "sign-in": Page, form: Page, list: Page }),
});

/** What the parent process says: it is the only argument. */
export function sourceOfProcess(): Source {
  return Source.parse(JSON.parse(Deno.args[0] ?? ""));
}
