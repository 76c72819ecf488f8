import { defineGroup } from "../../../form.ts";
import { country, line, listed, manyOf, measure, subject } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

/** Where the plants were grown, and for whom. */
export const growing = defineGroup({
  id: "growing",
  part: "production",
  after: "ingredients",
  fields: {
    cropSupply: manyOf(["own_fields", "contract_growers", "bought_in", "imported"]),
  },
  tables: {
    growers: {
      max: 400,
      ...unconfirmed,
      columns: {
        crop: subject(),
        grower: line(),
        kind: listed(["own", "contract", "other"]),
        country: country(),
        region: line(),
        area: measure("ha", { most: 1e7 }),
        harvest: line(),
      },
    },
  },
  requires: [
    {
      table: "growers",
      rule: "required",
      when: { field: "cropSupply", in: ["own_fields", "contract_growers"] },
      cites: unconfirmed.cites,
    },
  ],
});
