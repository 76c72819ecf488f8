import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { countTry, uploadRates } from "./rate_limits.ts";

/** Counts files that have come, or says how long to wait with the next. */
export async function countUploads(
  deps: Pick<Deps, "rates" | "now">,
  { files, ...from }: { userId: string; network: string; files: number },
): Promise<Result<true>> {
  for (let file = 0; file < files; file++) {
    const counted = await countTry(deps, uploadRates(from));
    if (!counted.ok) return refuse("file.too_often", counted.issues[0].values);
  }
  return ok(true);
}
