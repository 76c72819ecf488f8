import { defineGroup } from "../../../form.ts";
import { count, country, line, listed, manyOf, papers, subject } from "../asks.ts";
import { meatForm } from "../notes.ts";

const { animals: known } = meatForm;
const { cites } = known;
const fromFarms = { field: "animalSupply", in: ["own_farms", "contract_farms"] } as const;

/** The animals the food comes from, and the farms that keep them. */
export const animals = defineGroup({
  id: "animals",
  part: "production",
  after: "ingredients",
  fields: {
    animalSupply: manyOf(["own_farms", "contract_farms", "other_farms", "bought_in"], known),
    quarantineCertificate: papers(known),
  },
  tables: {
    animalSources: {
      max: 200,
      ...known,
      columns: {
        species: subject(known),
        country: country(known),
        region: line(known),
        supplier: line(),
      },
    },
    animalFarms: {
      max: 400,
      ...known,
      columns: {
        farm: subject(known),
        farmNumber: line(),
        kind: listed(["own", "contract"], known),
        place: line(),
        yearlyAnimals: count({ most: 1e9 }),
      },
    },
  },
  requires: [
    { table: "animalFarms", rule: "required", when: fromFarms, cites },
    {
      table: "animalFarms",
      rule: "forbidden",
      when: {
        all: [{ field: "animalSupply", in: ["other_farms", "bought_in"] }, { not: fromFarms }],
      },
      cites,
    },
  ],
});
