import { defineCategory } from "../../../pack.ts";

/** Meat and meat products. */
export const meat = defineCategory({
  id: "meat",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0101": { provenance: "official" },
    "0102": { provenance: "official" },
    "0103": { provenance: "official" },
    "0104": { provenance: "official" },
    "0105": { provenance: "official" },
    "0106": { provenance: "official" },
    "0107": { provenance: "official" },
    "0108": { provenance: "official" },
    "0109": { provenance: "official" },
    "0110": { provenance: "official" },
    "0111": { provenance: "official" },
    "0112": { provenance: "official" },
  },
  groups: [],
});
