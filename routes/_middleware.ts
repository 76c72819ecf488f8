import { identify } from "./(_http)/identify.ts";
import { protect } from "./(_http)/protect.tsx";

/** Who is here, in which language, and that a form comes from a page of ours. */
export default [identify(), protect()];
