import { categoryOf } from "../../../../rules/pack.ts";
import { reading } from "../../(_parts)/answering.ts";
import { categoryJson, packAsked } from "../../(_parts)/law.ts";

export const handler = reading("getCategory", ({ pack: id }, { state, params }) => {
  const pack = packAsked(state, id);
  const category = pack && categoryOf(pack, params["category"] ?? "");
  return pack && category ? categoryJson(category, { pack, state }) : null;
});
