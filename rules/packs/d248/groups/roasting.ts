import { defineGroup } from "../../../form.ts";
import { measure } from "../asks.ts";

/** How beans, nuts or seeds are roasted. */
export const roasting = defineGroup({
  id: "roasting",
  part: "production",
  after: "process",
  fields: {
    roastingTemperature: measure("celsius", { most: 400 }),
    roastingTime: measure("minutes", { most: 600 }),
  },
});
