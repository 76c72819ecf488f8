import * as z from "zod";
import type { Source } from "./samples.ts";

const Source = z.object({
  kv: z.string(),
  origin: z.string(),
  cookie: z.string(),
  paths: z.object({ "sign-in": z.string(), form: z.string(), list: z.string() }),
});

/** What the parent process says: it is the only argument. */
export function sourceOfProcess(): Source {
  return Source.parse(JSON.parse(Deno.args[0] ?? ""));
}
