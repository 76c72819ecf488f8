import type { Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { type HandOver, handOver } from "./hand_over.ts";
import type { Invited } from "./new_invite.ts";
import { unused } from "./open_invited.ts";

/** Makes a new link for somebody who has no password yet; the older ones stop working. */
export function renewInvite(deps: Deps, input: HandOver): Promise<Result<Invited>> {
  return handOver(deps, { ...input, may: unused });
}
