import { defineGroup } from "../../../form.ts";
import { count, line, manyOf, measure, subject } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;
const hives = { field: "beeSupply", in: ["own_apiaries", "contract_apiaries"] } as const;

/** The bees, and what is made of what they give. */
export const apiaries = defineGroup({
  id: "apiaries",
  part: "production",
  after: "ingredients",
  fields: {
    beeGoods: manyOf(["honey", "royal_jelly", "pollen", "propolis", "other"]),
    beeSupply: manyOf(["own_apiaries", "contract_apiaries", "bought_in"]),
    honeyTemperature: measure("celsius", { most: 150 }),
  },
  tables: {
    apiaries: {
      max: 400,
      ...unconfirmed,
      columns: {
        keeper: subject(),
        apiaryNumber: line(),
        place: line(),
        colonies: count({ most: 1e6 }),
        forage: line(),
      },
    },
  },
  requires: [
    { table: "apiaries", rule: "required", when: hives, cites },
    {
      table: "apiaries",
      rule: "forbidden",
      when: { all: [{ field: "beeSupply", is: "bought_in" }, { not: hives }] },
      cites,
    },
  ],
});
