import { cors } from "fresh";
import type { State } from "../../../state.ts";

/** What the API answers to everybody, pages of other sites may read too. */
export default cors<State>({ exposeHeaders: ["ETag"] });
