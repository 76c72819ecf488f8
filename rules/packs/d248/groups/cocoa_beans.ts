import { defineGroup } from "../../../form.ts";
import { measure, oneOf, yesNo } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

/** Raw cocoa: how it was fermented and dried. */
export const cocoaBeans = defineGroup({
  id: "cocoaBeans",
  part: "production",
  after: "process",
  fields: {
    cocoaFermented: yesNo(),
    fermentationDays: measure("days", { most: 60 }),
    cocoaDrying: oneOf(["sun", "dryer", "both"]),
    beanMoisture: measure("percent", { most: 100 }),
  },
  requires: [
    {
      field: "fermentationDays",
      rule: "forbidden",
      when: { field: "cocoaFermented", is: "no" },
      cites: unconfirmed.cites,
    },
  ],
});
