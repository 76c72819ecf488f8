import { reading } from "../(_parts)/answering.ts";
import { packsJson } from "../(_parts)/law.ts";

export const handler = reading("listPacks", (_, { state }) => ({
  items: packsJson(state),
  next: null,
}));
