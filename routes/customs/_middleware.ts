import { requireRole } from "../(_http)/guard.ts";

export default requireRole("customs");
