import { reading } from "../../(_parts)/answering.ts";
import { categoryJson, packAsked } from "../../(_parts)/law.ts";
import { pageIn } from "../../(_parts)/page.ts";

export const handler = reading("listCategories", (asked, { state }) => {
  const pack = packAsked(state, asked.pack);
  if (pack === null) return null;
  return pageIn(pack.categories.map((each) => categoryJson(each, { pack, state })), asked);
});
