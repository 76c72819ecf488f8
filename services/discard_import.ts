import type { Actor } from "../rules/access.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** Forgets a table that was never applied; one that is gone already is no fault. */
export async function discardImport(
  { products }: Pick<Deps, "products">,
  { actor, id }: { actor: Actor; id: string },
): Promise<Result<true>> {
  if (actor.role !== "customs") return refuse("import.missing");
  return await products.remove(id) ? ok(true) : refuse("import.moved");
}
