import type { ProductImport } from "../kv/products.ts";
import type { Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { type MoveImport, moveImport } from "./move_import.ts";

/** Puts the rows of a checked table into the catalogue: all but the refused ones, or none. */
export async function applyImport(deps: Deps, input: MoveImport): Promise<Result<ProductImport>> {
  const step = { ...input, event: "apply", from: "checked", to: "active" } as const;
  return await moveImport(deps, step, (imports) => [...imports, input.id]);
}
