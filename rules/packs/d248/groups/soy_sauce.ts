import { defineGroup } from "../../../form.ts";
import { measure, oneOf } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

/** How soy sauce is made. */
export const soySauce = defineGroup({
  id: "soySauce",
  part: "production",
  after: "process",
  fields: {
    soyMethod: oneOf(["brewed", "hydrolysed", "blended"]),
    brewingTime: measure("months", { most: 600 }),
    aminoNitrogen: measure("g_per_100ml", { most: 100 }),
  },
  requires: [
    {
      field: "brewingTime",
      rule: "forbidden",
      when: { field: "soyMethod", is: "hydrolysed" },
      cites: unconfirmed.cites,
    },
  ],
});
