import assert from "node:assert/strict";
import { but, goods, type Situation, without, wrongIn } from "../../../tests/situations.ts";

const formula: Situation = {
  answers: {
    formulaProcess: "mixed",
    producerDiffers: "yes",
    producerRelation: "One group; the holder of the brand answers",
    checkRecipe: "conforms",
    checkZones: "partly",
    checkZonesEvidence: "Swabs of May",
  },
  tables: {
    infantProducts: [{
      product: goods,
      kind: "infant",
      ages: "0 to 6 months",
      packaging: "800 g tin",
      trademark: "Aurora Baby",
      formulaNumber: "YP20180001",
    }],
  },
  files: ["formulaCertificate"],
};

Deno.test("infant formula, of milk or not, says how liable and actual producer are related", () => {
  for (const leaf of ["1701", "1501"]) {
    assert.deepEqual(wrongIn(leaf, formula), []);
    assert.deepEqual(wrongIn(leaf, but(formula, { producerRelation: "" })), [
      "required producerRelation",
    ]);
    assert.deepEqual(wrongIn(leaf, but(formula, { producerDiffers: "no" })), [
      "forbidden producerRelation",
    ]);
  }
});

Deno.test("a product for infants is one of the products for China, and of one of three types", () => {
  const row = { product: "Other goods", kind: "toddler" };
  assert.deepEqual(wrongIn("1701", { tables: { infantProducts: [row] } }), [
    "not_from_table infantProducts/1/product",
    "not_an_option infantProducts/1/kind",
  ]);
});

const special: Situation = {
  answers: {
    nutritionBasis: "GB 29922",
    animalIngredientsUsed: "used",
    checkClaims: "conforms",
  },
  tables: {
    dietaryProducts: [{ product: goods, consumers: "Adults", approval: "registered" }],
    animalIngredients: [{ product: goods, ingredient: "Whey protein", species: "Cattle" }],
  },
  files: ["dietaryCertificate"],
};

Deno.test("special dietary food with all its answers can be filed; animal ingredients are listed", () => {
  for (const leaf of ["1502", "1503", "1504"]) {
    assert.deepEqual(wrongIn(leaf, special), []);
    assert.deepEqual(wrongIn(leaf, without(special, "animalIngredients")), [
      "rows_missing animalIngredients",
    ]);
  }
});

Deno.test("health food names claim and certificate; its form is one of those listed", () => {
  const row = {
    product: goods,
    claim: "Helps to keep blood lipids healthy",
    form: "capsule",
    active: "EPA",
    approval: "filed",
    approvalNumber: "J20200001",
  };
  const health: Situation = {
    answers: { animalIngredientsUsed: "none" },
    tables: { healthProducts: [row] },
    files: ["claimCertificate"],
  };
  assert.deepEqual(wrongIn("1601", health), []);
  assert.deepEqual(wrongIn("1601", { tables: { healthProducts: [{ ...row, form: "drip" }] } }), [
    "not_an_option healthProducts/1/form",
  ]);
  assert.deepEqual(wrongIn("1601", but(health, { animalIngredientsUsed: "used" })), [
    "rows_missing animalIngredients",
  ]);
});
