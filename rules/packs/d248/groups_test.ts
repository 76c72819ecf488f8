import assert from "node:assert/strict";
import { formOfLeaf } from "../../../tests/situations.ts";
import { fileFields, groupIn } from "../../application_form.ts";
import type { Pack } from "../../pack.ts";
import { d248 } from "./mod.ts";

const pack: Pack = d248;
const core = pack.core.map((entry) => groupIn(entry).id);
/** The categories that are known from somewhere; what is tried out beside them has tests of its own. */
const known = pack.categories.filter(({ provenance }) => provenance !== "local");

/** What each leaf is asked beside the core, in the order of its form; leaves alike stand together. */
// deno-fmt-ignore
const groups: Readonly<Record<string, string>> = {
  "0101 0102 0103 0104 0105 0106 0107 0108 0109 0110 0111 0112":
    "premises animals residues slaughter coldStores exportApprovals animalPoints slaughterPoints coldPoints",
  "0201 0202 0203 0204 0205":
    "premises animals residues casings coldStores exportApprovals animalPoints coldPoints",
  "0301": "premises birdsNest exportApprovals nestPoints",
  "0302": "premises birdsNest preservation exportApprovals nestPoints heatPoints",
  "0401": "apiaries medicines residues animalPoints",
  "0501": "premises layingFarms medicines residues coldStores animalPoints coldPoints",
  "0601": "pesticides refining plantPoints",
  "0602": "animals refining",
  "0603": "pesticides growing cropStorage plantPoints",
  "0701": "pesticides coldStores plantPoints coldPoints",
  "0702": "animalIngredients coldStores coldPoints",
  "0801": "pesticides growing cropStorage plantPoints",
  "0901": "pesticides milling cropStorage plantPoints",
  "0902": "pesticides malting cropStorage plantPoints",
  "1001 1003": "pesticides growing cropStorage plantPoints",
  "1002": "pesticides growing coldStores plantPoints coldPoints",
  "1101 1201 1301": "pesticides growing cropStorage plantPoints",
  "1401": "pesticides growing coffeeBeans cropStorage plantPoints",
  "1402": "pesticides growing cocoaBeans cropStorage plantPoints",
  "1501": "premises animalIngredients infantFormula formulaPoints claimPoints",
  "1502 1503 1504": "premises animalIngredients dietary claimPoints",
  "1601": "animalIngredients healthClaims claimPoints",
  "1701": "premises milk residues milkHeat infantFormula dairyPapers animalPoints dairyPoints formulaPoints",
  "1702": "premises milk residues milkHeat coldStores dairyPapers animalPoints dairyPoints coldPoints",
  "1801": "premises fishery medicines residues vessels coldStores animalPoints aquaticPoints coldPoints",
  "1901": "growing preservation heatPoints",
  "2001": "animalIngredients preservation",
  "2101": "growing teaMaking",
  "2201": "roasting preservation",
  "2301": "liquors",
  "2302 2303": "liquors distilling",
  "2401": "bottledWater",
  "2402 2403 2405 2406 2407 2408 2409 2410": "preservation heatPoints",
  "2404": "animalIngredients preservation heatPoints",
  "2411": "animalIngredients coldStores coldPoints",
  "2501": "animalIngredients preservation",
  "2601": "sugarMaking rawSugar",
  "2602 2603 2604": "sugarMaking",
  "2701": "animalIngredients",
  "2702 2703": "animalIngredients chocolate",
  "2801": "soySauce preservation",
  "2802": "glutamate",
  "2803": "salt",
  "2804": "animalIngredients preservation",
  "2901": "roasting decaffeination",
  "2902": "roasting",
  "3001 3002": "growing preservation heatPoints",
  "3003 3004": "growing preservation",
  "3005": "growing preservation coldStores coldPoints",
  "3101 3102": "preservation",
  "3103": "growing preservation",
  "3104": "strains",
  "3105": "animalIngredients proteins",
  "3106": "growing",
};

/** Papers that may be attached to any file, and to those of one route. */
// deno-fmt-ignore
const anybody = [
  "businessLicence", "productionApproval", "sitePlan", "waterReport", "processAttachment",
  "safetyCertificate", "sitePhotos", "productPhotos", "productLabels", "checklist", "declaration",
];

/** Papers of some leaves, by the leaves they are asked of; those of one leaf of each form. */
// deno-fmt-ignore
const papers: Readonly<Record<string, string>> = {
  "0101 0201": "workshopPlan coldStorePlan quarantineCertificate residueReport healthCertificate",
  "0301": "workshopPlan coldStorePlan nestReport healthCertificate",
  "0401": "residueReport",
  "0501": "workshopPlan coldStorePlan residueReport",
  "0601": "oilReport",
  "0602": "quarantineCertificate oilReport",
  "0603 0801 0901 0902 1001 1003 1101 1201 1301 1401 1402": "contaminantReport",
  "0701 0702 1002": "",
  "1501": "workshopPlan coldStorePlan formulaCertificate",
  "1502 1503 1504": "workshopPlan coldStorePlan dietaryCertificate",
  "1601": "claimCertificate",
  "1701": "workshopPlan coldStorePlan residueReport formulaCertificate formulaBasis testReports freeSaleCertificate",
  "1702": "workshopPlan coldStorePlan residueReport formulaBasis testReports freeSaleCertificate",
  "1801": "workshopPlan coldStorePlan catchPapers residueReport vesselPapers",
  "2301 2302 2303": "powerOfAttorney liquorReport",
  "2401": "powerOfAttorney sourceReport",
  "3104": "powerOfAttorney strainPapers",
  "1901 2001 2101 2201 2402 2411 2501 2601 2701 2801 2901 3001 3101 3105": "powerOfAttorney",
};

function words(text: string): string[] {
  return text === "" ? [] : text.split(" ");
}

Deno.test("each leaf is asked its own groups, beside the core", () => {
  const listed = Object.keys(groups).flatMap(words);
  const leaves = known.flatMap((category) => Object.keys(category.leaves));
  assert.deepEqual(listed.toSorted(), leaves.toSorted());
  for (const [alike, expected] of Object.entries(groups)) {
    for (const leaf of words(alike)) {
      const ids = formOfLeaf(leaf).sections.map(({ id }) => id);
      const own = ids.filter((id) => !core.includes(id));
      assert.deepEqual(own.toSorted(), words(expected).toSorted(), leaf);
      assert.deepEqual(ids.filter((id) => core.includes(id)), core, leaf);
    }
  }
});

Deno.test("each category takes its own papers, beside those of everybody", () => {
  const listed = new Set(Object.keys(papers).flatMap(words).map((leaf) => leaf.slice(0, 2)));
  assert.equal(listed.size, known.length);
  for (const [alike, expected] of Object.entries(papers)) {
    for (const leaf of words(alike)) {
      const own = fileFields(formOfLeaf(leaf)).map(({ id }) => id);
      assert.deepEqual(own.toSorted(), [...anybody, ...words(expected)].toSorted(), leaf);
    }
  }
});

Deno.test("points of the self-inspection stand behind the general ones, before the declaration", () => {
  const ids = formOfLeaf("0101").sections.filter(({ part }) => part === "inspection")
    .map(({ id }) => id);
  assert.deepEqual(ids, [
    "selfInspection",
    "animalPoints",
    "slaughterPoints",
    "coldPoints",
    "checklist",
    "declaration",
  ]);
});

Deno.test("the production part goes from the plant and what comes in to what goes out", () => {
  const ids = formOfLeaf("1801").sections.filter(({ part }) => part === "production")
    .map(({ id }) => id);
  assert.deepEqual(ids, [
    "facility",
    "premises",
    "ingredients",
    "fishery",
    "medicines",
    "residues",
    "relations",
    "water",
    "process",
    "vessels",
    "coldStores",
    "safety",
    "pictures",
  ]);
});
