import { defineGroup } from "../../../form.ts";
import { country, line, oneOf, productColumn, subject } from "../asks.ts";
import { unconfirmed } from "../notes.ts";

const { cites } = unconfirmed;

/** Ingredients of animals in food that is no animal product by itself, and where they come from. */
export const animalIngredients = defineGroup({
  id: "animalIngredients",
  part: "production",
  after: "ingredients",
  fields: {
    animalIngredientsUsed: oneOf(["none", "used"]),
  },
  tables: {
    animalIngredients: {
      max: 200,
      ...unconfirmed,
      columns: {
        product: productColumn(unconfirmed),
        ingredient: subject(),
        species: line(),
        country: country(),
        producer: line(),
        producerNumber: line(),
        heat: line(),
      },
    },
  },
  requires: [
    {
      table: "animalIngredients",
      rule: "required",
      when: { field: "animalIngredientsUsed", is: "used" },
      cites,
    },
    {
      table: "animalIngredients",
      rule: "forbidden",
      when: { field: "animalIngredientsUsed", is: "none" },
      cites,
    },
  ],
});
