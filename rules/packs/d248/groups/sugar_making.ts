import { defineGroup } from "../../../form.ts";
import { listed, yesNo } from "../asks.ts";

/** What sugar is made from. */
export const sugarMaking = defineGroup({
  id: "sugarMaking",
  part: "production",
  after: "process",
  fields: {
    sugarSource: listed(["cane", "beet", "starch", "maple", "milk", "other"]),
    sugarRefined: yesNo(),
  },
});
