import { defineCategory } from "../../../pack.ts";

/** Foods for special dietary purposes. */
export const fsdp = defineCategory({
  id: "fsdp",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "1501": { provenance: "local" },
    "1502": { provenance: "local" },
    "1503": { provenance: "local" },
    "1504": { provenance: "local" },
  },
  groups: [],
});
