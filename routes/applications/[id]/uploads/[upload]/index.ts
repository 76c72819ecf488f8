import { define } from "../../../../../state.ts";
import { tusDoor } from "../../../(_parts)/tus_door.ts";

/** Asks for, goes on with and gives up an upload by the tus protocol. */
export const handler = define.handlers({
  HEAD: tusDoor,
  PATCH: tusDoor,
  DELETE: tusDoor,
  OPTIONS: tusDoor,
});
