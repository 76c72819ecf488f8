import { defineGroup } from "../../../form.ts";
import { count, line, listed, manyOf, measure, prose, subject } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;
const raw = { field: "milkSupply", in: ["own_farms", "contract_farms", "collected"] } as const;

/** Where raw milk comes from. */
export const milk = defineGroup({
  id: "milk",
  part: "production",
  after: "ingredients",
  fields: {
    milkSpecies: manyOf(["cow", "goat", "sheep", "buffalo", "camel", "other"]),
    milkSupply: manyOf(["own_farms", "contract_farms", "collected", "dairy_ingredients"]),
    rawMilkTests: prose(),
  },
  tables: {
    milkSources: {
      max: 200,
      ...unconfirmed,
      columns: {
        source: subject(),
        kind: listed(["own", "contract", "cooperative", "dairy"]),
        region: line(),
        farms: count({ most: 1e5 }),
        dailyMilk: measure("t_per_day", { most: 1e5 }),
      },
    },
  },
  requires: [
    { table: "milkSources", rule: "required", when: raw, cites },
    {
      field: "rawMilkTests",
      rule: "forbidden",
      when: { all: [{ field: "milkSupply", is: "dairy_ingredients" }, { not: raw }] },
      cites,
    },
  ],
});
