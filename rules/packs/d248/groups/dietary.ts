import { defineGroup } from "../../../form.ts";
import { line, listed, papers, productColumn, prose } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

/** Food for special diets: for whom, and under which approval of the product. */
export const dietary = defineGroup({
  id: "dietary",
  part: "production",
  after: "process",
  fields: {
    nutritionBasis: prose(),
    dietaryCertificate: papers(),
  },
  tables: {
    dietaryProducts: {
      max: 100,
      ...unconfirmed,
      columns: {
        product: productColumn(unconfirmed),
        consumers: line(),
        approval: listed(["registered", "pending", "not_needed"]),
        approvalNumber: line(),
      },
    },
  },
});
