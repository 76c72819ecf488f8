import { defineCategory } from "../../../pack.ts";
import { animals } from "../groups/animals.ts";
import { coldStores } from "../groups/cold_stores.ts";
import { exportApprovals } from "../groups/export_approvals.ts";
import { premises } from "../groups/premises.ts";
import { residues } from "../groups/residues.ts";
import { slaughter } from "../groups/slaughter.ts";
import { animalPoints } from "../points/animals.ts";
import { coldPoints } from "../points/cold.ts";
import { slaughterPoints } from "../points/slaughter.ts";

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
  groups: [
    premises,
    animals,
    residues,
    slaughter,
    coldStores,
    exportApprovals,
    animalPoints,
    slaughterPoints,
    coldPoints,
  ],
});
