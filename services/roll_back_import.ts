import type { ProductImport } from "../kv/products.ts";
import type { Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { type MoveImport, moveImport } from "./move_import.ts";

/** Takes a table out of the catalogue: it is as if it had never been applied. */
export async function rollBackImport(
  deps: Deps,
  input: MoveImport,
): Promise<Result<ProductImport>> {
  const step = { ...input, event: "roll_back", from: "active", to: "rolled_back" } as const;
  return await moveImport(deps, step, (imports) => imports.filter((id) => id !== input.id));
}
