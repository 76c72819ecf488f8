import { reading } from "../(_parts)/answering.ts";
import { transitionsJson } from "../(_parts)/statuses.ts";

export const handler = reading("listTransitions", ({ of }) => ({
  items: transitionsJson(of),
  next: null,
}));
