import { defineGroup } from "../../../form.ts";
import { line, listed, manyOf, measure, papers, productColumn, subject, yesNo } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;
const farmed = { field: "aquaticOrigin", is: "farmed" } as const;

/** Major fishing areas of the FAO by number; waters inland are one. */
// deno-fmt-ignore
const areas = [
  "inland", "fao18", "fao21", "fao27", "fao31", "fao34", "fao37", "fao41", "fao47", "fao48", "fao51",
  "fao57", "fao58", "fao61", "fao67", "fao71", "fao77", "fao81", "fao87", "fao88",
] as const;

/** What was caught or farmed, and where. */
export const fishery = defineGroup({
  id: "fishery",
  part: "production",
  after: "ingredients",
  fields: {
    aquaticOrigin: manyOf(["wild", "farmed", "bought_in"]),
    bivalves: yesNo(),
    harvestingArea: line(),
    catchPapers: papers(),
  },
  tables: {
    aquaticSpecies: {
      max: 200,
      ...unconfirmed,
      columns: {
        product: productColumn(unconfirmed),
        latinName: subject(),
        origin: listed(["wild", "farmed"]),
        area: listed(areas),
        method: line(),
      },
    },
    aquaFarms: {
      max: 200,
      ...unconfirmed,
      columns: {
        farm: subject(),
        farmNumber: line(),
        place: line(),
        species: line(),
        method: listed(["cage", "pond", "line_or_raft", "bottom", "tank", "other"]),
        yearlyOutput: measure("t_per_year", { most: 1e7 }),
      },
    },
  },
  requires: [
    { table: "aquaFarms", rule: "required", when: farmed, cites },
    {
      table: "aquaFarms",
      rule: "forbidden",
      when: { all: [{ field: "aquaticOrigin", in: ["wild", "bought_in"] }, { not: farmed }] },
      cites,
    },
    { field: "harvestingArea", rule: "required", when: { field: "bivalves", is: "yes" }, cites },
    { field: "harvestingArea", rule: "forbidden", when: { field: "bivalves", is: "no" }, cites },
  ],
});
