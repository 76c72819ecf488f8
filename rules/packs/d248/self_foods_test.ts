import assert from "node:assert/strict";
import { but, goods, type Situation, without, wrongIn } from "../../../tests/situations.ts";

const preserved = {
  preservation: ["sterilised"],
  preservationValues: "121 °C for 18 minutes",
  shelfLife: "24",
};
const growers = [{ crop: "Tomato", country: "AUS" }];
const grown: Situation = {
  answers: { ...preserved, cropSupply: ["own_fields"] },
  tables: { growers },
};
const animalIngredients = [{ product: goods, ingredient: "Butter", species: "Cattle" }];
const withAnimals: Situation = {
  answers: { ...preserved, animalIngredientsUsed: "used" },
  tables: { animalIngredients },
};

Deno.test("canned vegetables with all their answers can be filed; heat has its values", () => {
  const canned = but(grown, { checkHeatProcess: "conforms" });
  assert.deepEqual(wrongIn("1901", canned), []);
  assert.deepEqual(wrongIn("1901", but(canned, { preservationValues: "" })), [
    "required preservationValues",
  ]);
  assert.deepEqual(wrongIn("1901", but(canned, { preservation: ["none"] })), [
    "forbidden preservationValues",
  ]);
  const salted = but(canned, { preservation: ["salted_or_sugared"], preservationValues: "" });
  assert.deepEqual(wrongIn("1901", salted), []);
});

Deno.test("grain products with all their answers can be filed; animal ingredients are listed", () => {
  assert.deepEqual(wrongIn("2001", withAnimals), []);
  assert.deepEqual(wrongIn("2001", without(withAnimals, "animalIngredients")), [
    "rows_missing animalIngredients",
  ]);
});

Deno.test("tea with all its answers can be filed; what is added to it is named", () => {
  const tea: Situation = {
    answers: {
      cropSupply: ["own_fields"],
      teaKinds: ["black", "scented"],
      teaFlavoured: "yes",
      teaFlavourings: "Bergamot",
    },
    tables: { growers },
  };
  assert.deepEqual(wrongIn("2101", tea), []);
  assert.deepEqual(wrongIn("2101", but(tea, { teaFlavourings: "" })), ["required teaFlavourings"]);
  assert.deepEqual(wrongIn("2101", but(tea, { teaFlavoured: "no" })), ["forbidden teaFlavourings"]);
});

Deno.test("roasted nuts with all their answers can be filed; a roaster is at most so hot", () => {
  const nuts = { answers: { ...preserved, roastingTemperature: "160", roastingTime: "25" } };
  assert.deepEqual(wrongIn("2201", nuts), []);
  assert.deepEqual(wrongIn("2201", but(nuts, { roastingTemperature: "401" })), [
    "too_big roastingTemperature",
  ]);
});

Deno.test("drinks with all their answers can be filed; what is blended names its base", () => {
  const spirit: Situation = {
    answers: {
      blended: "yes",
      baseLiquor: "Grain spirit, juniper",
      stills: ["pot"],
      ageingVessels: ["oak"],
    },
    tables: {
      liquors: [{ product: goods, kind: "gin", strength: "43.5", ageing: "0", base: "Barley" }],
    },
    files: ["liquorReport"],
  };
  assert.deepEqual(wrongIn("2302", spirit), []);
  assert.deepEqual(wrongIn("2303", but(spirit, { baseLiquor: "" })), ["required baseLiquor"]);
  assert.deepEqual(wrongIn("2302", but(spirit, { blended: "no" })), ["forbidden baseLiquor"]);
  const strong = { ...spirit, tables: { liquors: [{ product: goods, strength: "100.1" }] } };
  assert.deepEqual(wrongIn("2302", strong), ["too_big liquors/1/strength"]);
});

Deno.test("mineral water with all its answers can be filed; it names its source", () => {
  const water: Situation = {
    answers: {
      waterKind: "mineral",
      sourceName: "Fjellkilde 2",
      sourcePlace: "Voss",
      sourceProtection: "Fenced zone",
      waterTreatment: ["filtration", "carbonation"],
    },
    files: ["sourceReport", "waterReport"],
  };
  assert.deepEqual(wrongIn("2401", water), []);
  assert.deepEqual(wrongIn("2401", but(water, { sourceName: "" })), ["required sourceName"]);
  assert.deepEqual(wrongIn("2401", but(water, { waterKind: "purified" })), [
    "forbidden sourceName",
  ]);
});

Deno.test("soft drinks keep by what they say; those of milk name it, frozen ones their stores", () => {
  assert.deepEqual(wrongIn("2403", { answers: preserved }), []);
  assert.deepEqual(wrongIn("2403", { answers: { preservation: ["hot_filled"] } }), [
    "required preservationValues",
  ]);
  assert.deepEqual(wrongIn("2404", withAnimals), []);
  assert.deepEqual(wrongIn("2404", without(withAnimals, "animalIngredients")), [
    "rows_missing animalIngredients",
  ]);
  assert.deepEqual(wrongIn("2411", { answers: { coldStoreUse: "both" } }), [
    "rows_missing coldStores",
  ]);
});

Deno.test("bakery with all its answers can be filed; butter is an ingredient of animals", () => {
  assert.deepEqual(wrongIn("2501", withAnimals), []);
  assert.deepEqual(wrongIn("2501", but(withAnimals, { animalIngredientsUsed: "none" })), [
    "forbidden animalIngredients",
  ]);
});

Deno.test("sugar with all its answers can be filed; raw sugar is no purer than pure", () => {
  const sugar = { answers: { sugarSource: "cane", sugarRefined: "no", polarisation: "97.5" } };
  assert.deepEqual(wrongIn("2601", sugar), []);
  assert.deepEqual(wrongIn("2601", but(sugar, { polarisation: "100.5" })), [
    "too_big polarisation",
  ]);
  assert.deepEqual(wrongIn("2603", { answers: { sugarSource: "maple" } }), []);
});

Deno.test("chocolate with all its answers can be filed; other fats are named", () => {
  const chocolate: Situation = {
    answers: { animalIngredientsUsed: "none", otherFats: "yes", otherFatNames: "Palm stearin" },
    tables: { chocolates: [{ product: goods, cocoa: "70", milk: "0" }] },
  };
  assert.deepEqual(wrongIn("2702", chocolate), []);
  assert.deepEqual(wrongIn("2703", but(chocolate, { otherFatNames: "" })), [
    "required otherFatNames",
  ]);
  assert.deepEqual(wrongIn("2702", but(chocolate, { otherFats: "no" })), [
    "forbidden otherFatNames",
  ]);
});

Deno.test("soy sauce with all its answers can be filed; hydrolysed sauce is not brewed", () => {
  const sauce = {
    answers: { ...preserved, soyMethod: "brewed", brewingTime: "6", aminoNitrogen: "0.8" },
  };
  assert.deepEqual(wrongIn("2801", sauce), []);
  assert.deepEqual(wrongIn("2801", but(sauce, { soyMethod: "hydrolysed" })), [
    "forbidden brewingTime",
  ]);
});

Deno.test("salt without iodine has no content of it; glutamate has a purity", () => {
  const salt = {
    answers: { saltSource: "sea", iodised: "yes", iodine: "25", anticaking: "E 536" },
  };
  assert.deepEqual(wrongIn("2803", salt), []);
  assert.deepEqual(wrongIn("2803", but(salt, { iodised: "no" })), ["forbidden iodine"]);
  assert.deepEqual(
    wrongIn("2802", { answers: { glutamateSource: "Maize", glutamatePurity: "99" } }),
    [],
  );
  assert.deepEqual(wrongIn("2804", but(withAnimals, { animalIngredientsUsed: "none" })), [
    "forbidden animalIngredients",
  ]);
});

Deno.test("roasted coffee with all its answers can be filed; without caffeine it says how", () => {
  const coffee = {
    answers: { roastingTemperature: "210", decaffeinated: "yes", decaffeinationMethod: "CO2" },
  };
  assert.deepEqual(wrongIn("2901", coffee), []);
  assert.deepEqual(wrongIn("2901", but(coffee, { decaffeinationMethod: "" })), [
    "required decaffeinationMethod",
  ]);
  assert.deepEqual(wrongIn("2901", but(coffee, { decaffeinated: "no" })), [
    "forbidden decaffeinationMethod",
  ]);
});

Deno.test("fruit products with all their answers can be filed; own fields and stores are listed", () => {
  for (const leaf of ["3001", "3002", "3003", "3004"]) assert.deepEqual(wrongIn(leaf, grown), []);
  assert.deepEqual(wrongIn("3001", without(grown, "growers")), ["rows_missing growers"]);
  const frozen = { ...grown, tables: { growers, coldStores: [{ name: "Store 1" }] } };
  assert.deepEqual(wrongIn("3005", but(frozen, { coldStoreUse: "own" })), []);
  assert.deepEqual(wrongIn("3005", but(frozen, { coldStoreUse: "none" })), [
    "forbidden coldStores",
  ]);
});

Deno.test("cultures name their strains, proteins what splits them", () => {
  const row = { latinName: "Lactobacillus acidophilus", strainNumber: "DSM 13241", modified: "no" };
  assert.deepEqual(wrongIn("3104", { tables: { strains: [row] }, files: ["strainPapers"] }), []);
  assert.deepEqual(wrongIn("3104", { tables: { strains: [{ modified: "no" }] } }), [
    "required strains/1/latinName",
  ]);
  const protein = {
    answers: {
      proteinSource: ["collagen"],
      proteinContent: "90",
      hydrolysed: "yes",
      hydrolysisAgent: "Alcalase",
    },
  };
  assert.deepEqual(wrongIn("3105", protein), []);
  assert.deepEqual(wrongIn("3105", but(protein, { hydrolysisAgent: "" })), [
    "required hydrolysisAgent",
  ]);
  assert.deepEqual(wrongIn("3105", but(protein, { hydrolysed: "no" })), [
    "forbidden hydrolysisAgent",
  ]);
});
