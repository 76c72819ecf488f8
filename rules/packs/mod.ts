import type { Pack } from "../pack.ts";
import { d248 } from "./d248/mod.ts";
import { d280 } from "./d280/mod.ts";

/** The laws that come with the portal; `RULE_PACKS` switches them on. */
export const ownPacks: readonly Pack[] = [d248, d280];
