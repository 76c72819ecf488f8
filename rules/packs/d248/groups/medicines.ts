import { defineGroup } from "../../../form.ts";
import { count, line, oneOf, subject } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** Medicines given to the animals that the food comes from. */
export const medicines = defineGroup({
  id: "medicines",
  part: "production",
  after: "ingredients",
  fields: {
    medicinesUsed: oneOf(["none", "used"]),
  },
  tables: {
    medicines: {
      max: 200,
      ...unconfirmed,
      columns: {
        substance: subject(),
        animals: line(),
        purpose: line(),
        waitingDays: count({ most: 1000 }),
      },
    },
  },
  requires: [
    { table: "medicines", rule: "required", when: { field: "medicinesUsed", is: "used" }, cites },
    { table: "medicines", rule: "forbidden", when: { field: "medicinesUsed", is: "none" }, cites },
  ],
});
