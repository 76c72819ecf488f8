import { reading } from "../(_parts)/answering.ts";
import { statusesJson } from "../(_parts)/statuses.ts";

export const handler = reading("listStatuses", ({ of }, { state }) => ({
  items: statusesJson(state, of),
  next: null,
}));
