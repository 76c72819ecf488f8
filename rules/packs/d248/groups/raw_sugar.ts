import { defineGroup } from "../../../form.ts";
import { measure } from "../asks.ts";

/** The purity of raw sugar. */
export const rawSugar = defineGroup({
  id: "rawSugar",
  part: "production",
  after: "process",
  fields: {
    polarisation: measure("percent", { most: 100 }),
  },
});
