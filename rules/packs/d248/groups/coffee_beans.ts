import { defineGroup } from "../../../form.ts";
import { manyOf, measure } from "../asks.ts";

/** Raw coffee: what it is, and how it was prepared. */
export const coffeeBeans = defineGroup({
  id: "coffeeBeans",
  part: "production",
  after: "process",
  fields: {
    coffeeSpecies: manyOf(["arabica", "robusta", "liberica"]),
    coffeePreparation: manyOf(["washed", "natural", "pulped_natural", "wet_hulled"]),
    beanMoisture: measure("percent", { most: 100 }),
  },
});
