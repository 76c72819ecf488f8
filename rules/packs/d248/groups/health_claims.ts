import { defineGroup } from "../../../form.ts";
import { line, listed, papers, productColumn } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

/** Health food: what it claims, and under which registration or filing. */
export const healthClaims = defineGroup({
  id: "healthClaims",
  part: "production",
  after: "process",
  fields: {
    claimCertificate: papers(),
  },
  tables: {
    healthProducts: {
      max: 100,
      ...unconfirmed,
      columns: {
        product: productColumn(unconfirmed),
        claim: line(),
        form: listed(["capsule", "tablet", "powder", "granules", "liquid", "jelly", "other"]),
        active: line(),
        approval: listed(["registered", "filed", "pending"]),
        approvalNumber: line(),
      },
    },
  },
});
