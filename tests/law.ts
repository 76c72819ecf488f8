/** Tries 10,000 drafts against the published schemas and the check: they must say the same. */
import { tryLaw } from "./schema_law.ts";

if (import.meta.main) {
  const { cases, refused } = tryLaw({ cases: 10_000 });
  console.log(`${cases} drafts, ${refused} of them refused: schemas and check agree on each`);
}
