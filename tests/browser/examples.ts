import type { Part } from "../../rules/form.ts";
import type { Sheet } from "./filing.ts";

/** A worked example of the manual, part by part. */
export type Example = Readonly<Record<Part, Sheet>>;

const process =
  "1. Semolina and eggs are mixed and rested.\n2. The filling is cooked at 85 °C for 12 minutes.\n" +
  "3. The pasta is stuffed, steamed at 98 °C for 4 minutes and frozen to -18 °C.";

/** 植物性包馅面食: recommended by the authority. */
export const pasta: Example = {
  basic: {
    texts: {
      approvingAuthority: "ASL Modena",
      legalRepresentative: "Giulia Bianchi",
      siteAddress: "Via dell'Industria 14",
      siteCity: "Castelfranco Emilia",
      contactName: "Marco Bellini",
      contactPhone: "+39 059 926 1140",
      contactEmail: "export@valdoro.example",
    },
    choices: { tradedWithChina: "yes" },
    rows: {
      products: [
        {
          texts: {
            specificProduct: "Tortellini di spinaci",
            hsCode: "1902200000",
            packing: "500 g × 12",
            yearlyCapacity: "1200",
          },
        },
        { texts: { specificProduct: "菠菜意式饺子", brand: "Valdoro" } },
      ],
      trade: [{
        texts: { year: "2024", quantity: "80.5", value: "310000" },
        lists: { product: "Tortellini di spinaci" },
      }],
      exports: [{
        texts: { year: "2024", quantity: "640" },
        lists: { exportedProduct: "0701", product: "菠菜意式饺子", destination: "JPN" },
      }],
    },
  },
  production: {
    texts: { yearBuilt: "1998", staff: "64", productionLines: "3", processDescription: process },
    choices: { pesticidesUsed: "used", waterSource: "own", waterDisinfected: "yes" },
    lists: { disinfectionMethod: "other" },
    rows: {
      ingredients: [{
        texts: { ingredient: "Spinach", supplier: "Orto Padano", share: "28" },
        lists: { product: "Tortellini di spinaci", origin: "ITA" },
      }],
      pesticides: [{
        texts: { pesticide: "Azadirachtin", crop: "Spinach", waitingDays: "7" },
        lists: { product: "Tortellini di spinaci" },
      }],
      relations: [{
        texts: { workshop: "Workshop 2", line: "Line B" },
        lists: { product: "菠菜意式饺子" },
      }],
    },
  },
  inspection: {
    lists: { checkSurroundings: "conforms", checkHygiene: "partly" },
    texts: { checkRemarks: "The changing rooms are being rebuilt; done in March." },
  },
};

/** 酒类-蒸馏酒及其配制酒: the enterprise registers itself. */
export const spirits: Example = {
  basic: {
    texts: {
      siteAddress: "12 Glen Road",
      siteCity: "Dufftown",
      contactName: "Fiona MacLeod",
      contactPhone: "+44 1340 820000",
    },
    choices: { tradedWithChina: "no" },
    rows: {
      products: [{
        texts: { specificProduct: "Glenmorrow 12 Year Old", hsCode: "220830", brand: "Glenmorrow" },
      }],
    },
  },
  production: {
    texts: {
      processDescription: "Malted barley is mashed, fermented, distilled twice and aged in oak.",
    },
    choices: { waterSource: "public" },
    rows: {
      ingredients: [{
        texts: { ingredient: "Malted barley", share: "100" },
        lists: { product: "Glenmorrow 12 Year Old", origin: "GBR" },
      }],
    },
  },
  inspection: { lists: { checkSurroundings: "conforms" } },
};

/** No more than must be there, where nothing is asked of pesticides. */
export const plain: Example = {
  basic: {
    texts: { siteAddress: "Via Emilia 1" },
    choices: { tradedWithChina: "no" },
    rows: { products: [{ texts: { specificProduct: "Specialità della casa" } }] },
  },
  production: {
    texts: { processDescription: "Raw materials are checked, cooked, cooled and packed." },
    choices: { waterSource: "public" },
  },
  inspection: {},
};
