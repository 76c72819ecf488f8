import assert from "node:assert/strict";
import { but, goods, type Situation, without, wrongIn } from "../../../tests/situations.ts";

const abattoir: Situation = {
  answers: {
    productionType: ["slaughter", "cutting"],
    surroundings: "Fields on all sides",
    animalSupply: ["own_farms", "other_farms"],
    residueMonitoring: "national",
    residuePlan: "National plan 2026",
    slaughterPlace: "both",
    slaughterCapacity: "600",
    officialVets: "3",
    meatInspection: "Every animal and every carcass",
    cuttingCapacity: "80.5",
    cuttingTemperature: "10",
    chillingTemperature: "-1.5",
    coldStoreUse: "own",
    temperatureRecording: "automatic",
    exportApproved: "yes",
    checkAnteMortem: "conforms",
    checkAnteMortemEvidence: "Inspection sheets",
  },
  tables: {
    animalSources: [{ species: "Cattle", country: "AUS", region: "Queensland" }],
    animalFarms: [{ farm: "Green Hill", farmNumber: "GH-1", kind: "own", yearlyAnimals: "1200" }],
    slaughterhouses: [{ name: "Warrick Meats", approvalNumber: "0456", country: "AUS" }],
    coldStores: [{ name: "Store 1", kind: "frozen", temperature: "-18", capacity: "900" }],
    exportApprovals: [{ country: "CHN", goods: "Beef", firstExport: "2019-05-02" }],
  },
  files: ["workshopPlan", "quarantineCertificate", "residueReport", "healthCertificate"],
};

Deno.test("an abattoir with all its answers can file; with own farms it lists them", () => {
  assert.deepEqual(wrongIn("0101", abattoir), []);
  assert.deepEqual(wrongIn("0101", without(abattoir, "animalFarms")), ["rows_missing animalFarms"]);
  assert.deepEqual(wrongIn("0101", but(abattoir, { animalSupply: ["bought_in"] })), [
    "forbidden animalFarms",
  ]);
});

Deno.test("meat slaughtered elsewhere names the slaughterhouses, and inspects none itself", () => {
  const elsewhere = but(abattoir, { slaughterPlace: "elsewhere" });
  assert.deepEqual(wrongIn("0102", elsewhere), [
    "forbidden slaughterCapacity",
    "forbidden meatInspection",
  ]);
  const bought = but(elsewhere, { slaughterCapacity: "", meatInspection: "" });
  assert.deepEqual(wrongIn("0102", bought), []);
  assert.deepEqual(wrongIn("0102", without(bought, "slaughterhouses")), [
    "rows_missing slaughterhouses",
  ]);
  assert.deepEqual(wrongIn("0102", but(abattoir, { slaughterPlace: "here" })), [
    "forbidden slaughterhouses",
  ]);
});

Deno.test("a plant approved for other countries lists them", () => {
  const approved = without(abattoir, "exportApprovals");
  assert.deepEqual(wrongIn("0105", approved), ["rows_missing exportApprovals"]);
  assert.deepEqual(wrongIn("0105", but(approved, { exportApproved: "no" })), []);
  assert.deepEqual(wrongIn("0105", but(abattoir, { exportApproved: "no" })), [
    "forbidden exportApprovals",
  ]);
});

Deno.test("cold stores are listed where there are any, and a store alone says whom it stores for", () => {
  const { coldStores = [] } = abattoir.tables ?? {};
  const only = {
    answers: { coldStoreUse: "only", storedFor: "Plants 1 and 2" },
    tables: { coldStores },
  };
  assert.deepEqual(wrongIn("0101", only), []);
  assert.deepEqual(wrongIn("0101", without(only, "coldStores")), ["rows_missing coldStores"]);
  assert.deepEqual(wrongIn("0101", but(only, { coldStoreUse: "own" })), ["forbidden storedFor"]);
  assert.deepEqual(
    wrongIn("0101", but(only, { coldStoreUse: "none", temperatureRecording: "manual" })),
    ["forbidden storedFor", "forbidden temperatureRecording", "forbidden coldStores"],
  );
});

const casings: Situation = {
  answers: {
    animalSupply: ["bought_in"],
    casingTreatment: ["salted", "dried"],
    saltingDays: "30",
    workedElsewhere: "yes",
    coldStoreUse: "none",
    checkAnimalHealth: "conforms",
  },
  tables: {
    animalSources: [{ species: "Pig", country: "NOR" }],
    casingPlants: [{ name: "Porto Tripas", country: "NOR", work: "Sorting" }],
  },
};

Deno.test("a casings plant with all its answers can file; dried casings have no time in salt", () => {
  assert.deepEqual(wrongIn("0201", casings), []);
  assert.deepEqual(wrongIn("0201", but(casings, { casingTreatment: ["dried"] })), [
    "forbidden saltingDays",
  ]);
  assert.deepEqual(wrongIn("0201", without(casings, "casingPlants")), [
    "rows_missing casingPlants",
  ]);
  assert.deepEqual(wrongIn("0201", but(casings, { workedElsewhere: "no" })), [
    "forbidden casingPlants",
  ]);
});

const fishFarm: Situation = {
  answers: {
    aquaticOrigin: ["farmed", "wild"],
    bivalves: "yes",
    harvestingArea: "Area 34, class A",
    medicinesUsed: "used",
    residueMonitoring: "both",
    coldStoreUse: "none",
    checkVesselHygiene: "not_applicable",
  },
  tables: {
    aquaticSpecies: [{
      product: goods,
      latinName: "Salmo salar",
      origin: "farmed",
      area: "fao27",
      method: "Cages",
    }],
    aquaFarms: [{ farm: "Jondal", species: "Salmo salar", method: "cage", yearlyOutput: "3200" }],
    medicines: [{ substance: "Emamectin", animals: "Salmon", waitingDays: "175" }],
  },
  files: ["catchPapers"],
};

Deno.test("a fish plant with all its answers can file; what is farmed names its farms", () => {
  assert.deepEqual(wrongIn("1801", fishFarm), []);
  assert.deepEqual(wrongIn("1801", without(fishFarm, "aquaFarms")), ["rows_missing aquaFarms"]);
  assert.deepEqual(wrongIn("1801", but(fishFarm, { aquaticOrigin: ["wild"] })), [
    "forbidden aquaFarms",
  ]);
});

Deno.test("bivalves name their waters, and other fish has none to name", () => {
  assert.deepEqual(wrongIn("1801", but(fishFarm, { harvestingArea: "" })), [
    "required harvestingArea",
  ]);
  assert.deepEqual(wrongIn("1801", but(fishFarm, { bivalves: "no" })), [
    "forbidden harvestingArea",
  ]);
});

Deno.test("whoever registers a vessel describes it; the answer stands in another part", () => {
  const vessel = { name: "Nordhav", kind: "factory", flag: "NOR", freezingCapacity: "60" };
  for (const type of ["factory_vessel", "reefer_vessel"]) {
    const ship = { answers: { productionType: ["processing", type] } };
    assert.deepEqual(wrongIn("1801", ship), ["rows_missing vessels"]);
    assert.deepEqual(wrongIn("1801", { ...ship, tables: { vessels: [vessel] } }), []);
  }
  assert.deepEqual(wrongIn("1801", { answers: { productionType: ["processing"] } }), []);
});

Deno.test("a row says at least what it is about", () => {
  const row = { kind: "factory", flag: "NOR" };
  assert.deepEqual(wrongIn("1801", { tables: { vessels: [row] } }), ["required vessels/1/name"]);
});

const dairy: Situation = {
  answers: {
    milkSpecies: ["cow", "goat"],
    milkSupply: ["collected"],
    rawMilkTests: "Antibiotics in every tanker",
    milkHeat: ["pasteurised", "none"],
    milkHeatValues: "72 °C for 15 s",
    rawMilkControls: "Ripened for 12 months",
    residueMonitoring: "own",
    coldStoreUse: "none",
    checkRawMilk: "conforms",
  },
  tables: {
    milkSources: [{ source: "Val Secchia", kind: "cooperative", farms: "140", dailyMilk: "85" }],
  },
  files: ["formulaBasis", "testReports", "freeSaleCertificate"],
};

Deno.test("a dairy with all its answers can file; heat needs its values, no heat its controls", () => {
  assert.deepEqual(wrongIn("1702", dairy), []);
  assert.deepEqual(wrongIn("1702", but(dairy, { milkHeatValues: "", rawMilkControls: "" })), [
    "required milkHeatValues",
    "required rawMilkControls",
  ]);
  assert.deepEqual(wrongIn("1702", but(dairy, { milkHeat: ["uht"] })), [
    "forbidden rawMilkControls",
  ]);
  assert.deepEqual(wrongIn("1702", but(dairy, { milkHeat: ["none"] })), [
    "forbidden milkHeatValues",
  ]);
});

Deno.test("raw milk names its sources; a dairy without raw milk tests none", () => {
  assert.deepEqual(wrongIn("1702", without(dairy, "milkSources")), ["rows_missing milkSources"]);
  assert.deepEqual(wrongIn("1702", but(dairy, { milkSupply: ["dairy_ingredients"] })), [
    "forbidden rawMilkTests",
  ]);
});

const nest: Situation = {
  answers: {
    nestTraceability: "Batch number holds the house",
    nestHeated: "yes",
    nestHeatValues: "70 °C for 3.5 s",
    nitrite: "18.5",
    exportApproved: "no",
    checkNitrite: "conforms",
  },
  tables: { nestSources: [{ source: "House 12", kind: "house", yearlyNest: "180" }] },
  files: ["nestReport"],
};

Deno.test("bird's nest with all its answers can be filed; heating needs temperature and time", () => {
  assert.deepEqual(wrongIn("0301", nest), []);
  assert.deepEqual(wrongIn("0302", but(nest, { nestHeatValues: "" })), ["required nestHeatValues"]);
  assert.deepEqual(wrongIn("0302", but(nest, { nestHeated: "no" })), ["forbidden nestHeatValues"]);
});

const honey: Situation = {
  answers: {
    beeGoods: ["honey", "propolis"],
    beeSupply: ["contract_apiaries"],
    honeyTemperature: "45",
    medicinesUsed: "none",
    residueMonitoring: "none",
  },
  tables: { apiaries: [{ keeper: "A. Williams", colonies: "240", forage: "Clover" }] },
};

Deno.test("a honey packer with all its answers can file; contract apiaries are listed", () => {
  assert.deepEqual(wrongIn("0401", honey), []);
  assert.deepEqual(wrongIn("0401", without(honey, "apiaries")), ["rows_missing apiaries"]);
  assert.deepEqual(wrongIn("0401", but(honey, { beeSupply: ["bought_in"] })), [
    "forbidden apiaries",
  ]);
});

Deno.test("medicines are listed where some were given; without monitoring there is no plan", () => {
  assert.deepEqual(wrongIn("0401", but(honey, { medicinesUsed: "used" })), [
    "rows_missing medicines",
  ]);
  const listed = {
    ...honey,
    tables: { ...honey.tables, medicines: [{ substance: "Oxalic acid" }] },
  };
  assert.deepEqual(wrongIn("0401", listed), ["forbidden medicines"]);
  assert.deepEqual(wrongIn("0401", but(honey, { residuePlan: "Plan" })), ["forbidden residuePlan"]);
});

const eggs: Situation = {
  answers: {
    eggGoods: ["liquid", "dried"],
    eggSupply: ["own_farms", "bought_in"],
    salmonellaControl: "Flocks vaccinated",
    eggsHeated: "yes",
    eggHeatValues: "64.5 °C for 3 minutes",
    medicinesUsed: "none",
    coldStoreUse: "none",
  },
  tables: { layingFarms: [{ farm: "Fenland", hens: "40000", housing: "free_range" }] },
};

Deno.test("an egg plant with all its answers can file; own farms are listed, heating has values", () => {
  assert.deepEqual(wrongIn("0501", eggs), []);
  assert.deepEqual(wrongIn("0501", without(eggs, "layingFarms")), ["rows_missing layingFarms"]);
  assert.deepEqual(wrongIn("0501", but(eggs, { eggSupply: ["bought_in"] })), [
    "forbidden layingFarms",
  ]);
  assert.deepEqual(wrongIn("0501", but(eggs, { eggHeatValues: "" })), ["required eggHeatValues"]);
  assert.deepEqual(wrongIn("0501", but(eggs, { eggsHeated: "no" })), ["forbidden eggHeatValues"]);
});
