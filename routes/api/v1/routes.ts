import { reading } from "../(_parts)/answering.ts";
import { routesJson } from "../(_parts)/law.ts";

export const handler = reading("listRoutes", (_, { state }) => ({
  items: routesJson(state),
  next: null,
}));
