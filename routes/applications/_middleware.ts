import { requireRole } from "../(_http)/guard.ts";

export default requireRole("enterprise", "authority", "customs");
