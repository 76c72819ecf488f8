import { reading } from "../(_parts)/answering.ts";
import { catalogueNow, productsAnswer } from "../(_parts)/products.ts";

export const handler = reading(
  "listProducts",
  async (asked, { state }) =>
    productsAnswer(asked, { state, catalogue: await catalogueNow(state) }),
);
