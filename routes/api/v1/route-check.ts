import { packsOn } from "../../../services/catalogue_on.ts";
import { reading } from "../(_parts)/answering.ts";
import { routeCheckAnswer } from "../(_parts)/route_check.ts";

export const handler = reading(
  "checkRoute",
  async (asked, { state }) => routeCheckAnswer(asked, { state, packs: await packsOn(state.deps) }),
);
