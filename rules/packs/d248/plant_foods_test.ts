import assert from "node:assert/strict";
import { but, goods, type Situation, without, wrongIn } from "../../../tests/situations.ts";

const grown = {
  cropSupply: ["contract_growers"],
  checkPesticides: "conforms",
  checkPesticidesEvidence: "Spray records",
};
const growers = [{ crop: "Almond", kind: "contract", country: "AUS", area: "120.5" }];
const stored = { storageKinds: ["silo", "warehouse"], storageCapacity: "8000", fumigation: "used" };
const fumigations = [{ agent: "Phosphine", exposure: "120", lastUse: "2025-11-03" }];

/** What most dry goods of plants are asked. */
const dryGoods: Situation = {
  answers: { ...grown, ...stored },
  tables: { growers, fumigations },
  files: ["contaminantReport"],
};

Deno.test("grain with all its answers can be filed; what is fumigated names the agents", () => {
  assert.deepEqual(wrongIn("0801", dryGoods), []);
  assert.deepEqual(wrongIn("0801", without(dryGoods, "fumigations")), [
    "rows_missing fumigations",
  ]);
  assert.deepEqual(wrongIn("0801", but(dryGoods, { fumigation: "none" })), [
    "forbidden fumigations",
  ]);
});

Deno.test("spices with all their answers can be filed; contract growers are listed", () => {
  assert.deepEqual(wrongIn("1101", dryGoods), []);
  assert.deepEqual(wrongIn("1101", without(dryGoods, "growers")), ["rows_missing growers"]);
  assert.deepEqual(
    wrongIn("1101", but(without(dryGoods, "growers"), { cropSupply: ["bought_in"] })),
    [],
  );
});

Deno.test("nuts with all their answers can be filed; used pesticides are listed", () => {
  assert.deepEqual(wrongIn("1201", dryGoods), []);
  assert.deepEqual(wrongIn("1201", but(dryGoods, { pesticidesUsed: "used" })), [
    "rows_missing pesticides",
  ]);
});

Deno.test("dried fruit with all its answers can be filed; a day of fumigation is a day", () => {
  assert.deepEqual(wrongIn("1301", dryGoods), []);
  for (const lastUse of ["2025-13-01", "2025-02-32", "3 November 2025", "2025-1-3"]) {
    const late = { ...dryGoods, tables: { growers, fumigations: [{ agent: "CO2", lastUse }] } };
    assert.deepEqual(wrongIn("1301", late), ["bad_format fumigations/1/lastUse"], lastUse);
  }
});

Deno.test("vegetables: dried ones are stored dry, fresh ones in cold stores that are listed", () => {
  for (const leaf of ["1001", "1003"]) assert.deepEqual(wrongIn(leaf, dryGoods), []);
  const fresh: Situation = {
    answers: { ...grown, coldStoreUse: "rented", checkColdChain: "partly" },
    tables: { growers, coldStores: [{ name: "Port store", owner: "rented", temperature: "2" }] },
  };
  assert.deepEqual(wrongIn("1002", fresh), []);
  assert.deepEqual(wrongIn("1002", without(fresh, "coldStores")), ["rows_missing coldStores"]);
});

Deno.test("coffee with all its answers can be filed; moisture is a share", () => {
  const coffee = but(dryGoods, {
    coffeeSpecies: ["arabica"],
    coffeePreparation: ["washed", "natural"],
    beanMoisture: "12.5",
  });
  assert.deepEqual(wrongIn("1401", coffee), []);
  assert.deepEqual(wrongIn("1401", but(coffee, { beanMoisture: "101" })), ["too_big beanMoisture"]);
});

Deno.test("cocoa with all its answers can be filed; unfermented beans have no fermentation time", () => {
  const cocoa = but(dryGoods, { cocoaFermented: "yes", fermentationDays: "6", cocoaDrying: "sun" });
  assert.deepEqual(wrongIn("1402", cocoa), []);
  assert.deepEqual(wrongIn("1402", but(cocoa, { cocoaFermented: "no" })), [
    "forbidden fermentationDays",
  ]);
});

Deno.test("flour with all its answers can be filed; agents that are added are named", () => {
  const flour: Situation = {
    answers: {
      ...stored,
      millingCapacity: "300",
      flourAgents: "used",
      flourAgentNames: "Vitamin C",
    },
    tables: { fumigations },
  };
  assert.deepEqual(wrongIn("0901", flour), []);
  assert.deepEqual(wrongIn("0901", but(flour, { flourAgentNames: "" })), [
    "required flourAgentNames",
  ]);
  assert.deepEqual(wrongIn("0901", but(flour, { flourAgents: "none" })), [
    "forbidden flourAgentNames",
  ]);
});

Deno.test("malt with all its answers can be filed; its kiln has a temperature", () => {
  const malt = { answers: { maltGrain: "Barley", kilningTemperature: "85" } };
  assert.deepEqual(wrongIn("0902", malt), []);
  assert.deepEqual(wrongIn("0902", but(malt, { kilningTemperature: "hot" })), [
    "not_a_number kilningTemperature",
  ]);
});

Deno.test("oil with all its answers can be filed; a solvent is named where one is used", () => {
  const oil: Situation = {
    answers: {
      oilExtraction: "both",
      solvent: "Hexane",
      solventResidue: "1",
      refiningSteps: ["degumming", "bleaching"],
      checkMould: "conforms",
    },
    files: ["oilReport"],
  };
  assert.deepEqual(wrongIn("0601", oil), []);
  assert.deepEqual(wrongIn("0601", but(oil, { solvent: "" })), ["required solvent"]);
  assert.deepEqual(wrongIn("0601", but(oil, { oilExtraction: "pressed" })), [
    "forbidden solvent",
    "forbidden solventResidue",
  ]);
});

Deno.test("animal fat says where the animals come from, oilseeds where they grew", () => {
  const fat: Situation = {
    answers: { oilExtraction: "rendered", animalSupply: ["contract_farms"] },
    tables: { animalFarms: [{ farm: "Green Hill", kind: "contract" }] },
  };
  assert.deepEqual(wrongIn("0602", fat), []);
  assert.deepEqual(wrongIn("0602", without(fat, "animalFarms")), ["rows_missing animalFarms"]);
  assert.deepEqual(wrongIn("0603", dryGoods), []);
  assert.deepEqual(wrongIn("0603", without(dryGoods, "growers")), ["rows_missing growers"]);
});

Deno.test("filled pasta of animals says where its fillings come from", () => {
  const filled: Situation = {
    answers: { animalIngredientsUsed: "used", coldStoreUse: "none" },
    tables: {
      animalIngredients: [{
        product: goods,
        ingredient: "Ham",
        species: "Pig",
        country: "AUS",
        producer: "Langhirano",
        producerNumber: "IT 9-123 L",
        heat: "72 °C for 10 minutes",
      }],
    },
  };
  assert.deepEqual(wrongIn("0702", filled), []);
  assert.deepEqual(wrongIn("0702", without(filled, "animalIngredients")), [
    "rows_missing animalIngredients",
  ]);
  assert.deepEqual(wrongIn("0702", but(filled, { animalIngredientsUsed: "none" })), [
    "forbidden animalIngredients",
  ]);
});
