import { defineGroup } from "../../../form.ts";
import { count, line, listed, manyOf, prose, subject, yesNo } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;
const flocks = { field: "eggSupply", in: ["own_farms", "contract_farms"] } as const;

/** The hens, and what is made of their eggs. */
export const layingFarms = defineGroup({
  id: "layingFarms",
  part: "production",
  after: "ingredients",
  fields: {
    eggGoods: manyOf(["shell", "liquid", "frozen", "dried", "preserved"]),
    eggSupply: manyOf(["own_farms", "contract_farms", "bought_in"]),
    salmonellaControl: prose(),
    eggsHeated: yesNo(),
    eggHeatValues: line(),
  },
  tables: {
    layingFarms: {
      max: 400,
      ...unconfirmed,
      columns: {
        farm: subject(),
        farmNumber: line(),
        place: line(),
        hens: count({ most: 1e8 }),
        housing: listed(["cage", "barn", "free_range", "organic"]),
      },
    },
  },
  requires: [
    { table: "layingFarms", rule: "required", when: flocks, cites },
    {
      table: "layingFarms",
      rule: "forbidden",
      when: { all: [{ field: "eggSupply", is: "bought_in" }, { not: flocks }] },
      cites,
    },
    { field: "eggHeatValues", rule: "required", when: { field: "eggsHeated", is: "yes" }, cites },
    { field: "eggHeatValues", rule: "forbidden", when: { field: "eggsHeated", is: "no" }, cites },
  ],
});
