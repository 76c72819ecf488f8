import { codeOf, type SuggestedProduct, type Suggestion } from "../../components/Suggestions.tsx";

/** Stands for the category in an address that a choice leads to. */
const LEAF = "{leaf}";

/** The lines for what was found: one for each category where a category is to be chosen. */
export function suggestionsOf(
  products: readonly SuggestedProduct[],
  href: string | null,
): readonly Suggestion[] {
  const lines: Suggestion[] = [];
  const byLeaf = href !== null && href.indexOf(LEAF) >= 0;
  for (const product of products) {
    const ways = [...product.candidates, ...product.outside];
    if (byLeaf && ways.length > 0) {
      for (const way of ways) lines.push({ product, ways: [way], fixed: way.leaf === undefined });
    } else lines.push({ product, ways, fixed: byLeaf });
  }
  return lines;
}

/** Goes where a choice leads, or fills its code in; says whether either could be. */
export function take(
  { product, ways, fixed }: Suggestion,
  { field, href }: { field: HTMLInputElement; href: string | null },
): boolean {
  if (fixed) return false;
  if (href !== null) {
    const leaf = ways[0] && ways[0].leaf || "";
    location.href = href.replace(LEAF, leaf).replace("{hs}", codeOf(product));
    return true;
  }
  field.value = codeOf(product);
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  return true;
}
