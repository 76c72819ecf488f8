import type { Authority } from "../kv/authorities.ts";
import type { Deps } from "./deps.ts";

/** Every authority that gives accounts, for whoever looks for the own one. */
export function listPublicAuthorities({ authorities }: Deps): Promise<readonly Authority[]> {
  return authorities.listAll();
}
