import { defineCategory } from "../../../pack.ts";
import { birdsNest } from "../groups/birds_nest.ts";
import { exportApprovals } from "../groups/export_approvals.ts";
import { premises } from "../groups/premises.ts";
import { preservation } from "../groups/preservation.ts";
import { heatPoints } from "../points/heat.ts";
import { nestPoints } from "../points/nest.ts";

/** Edible bird's nest and products. */
export const nest = defineCategory({
  id: "nest",
  route: "recommended",
  cites: "Decree 248, art. 7",
  provenance: "manual",
  leaves: {
    "0301": { provenance: "local" },
    "0302": { provenance: "local" },
  },
  groups: [
    premises,
    birdsNest,
    { leaves: ["0302"], group: preservation },
    exportApprovals,
    nestPoints,
    { leaves: ["0302"], group: heatPoints },
  ],
});
