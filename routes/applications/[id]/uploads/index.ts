import { define } from "../../../../state.ts";
import { tusDoor } from "../../(_parts)/tus_door.ts";

/** Begins an upload by the tus protocol, or goes on with one of the same file. */
export const handler = define.handlers({ POST: tusDoor, OPTIONS: tusDoor });
