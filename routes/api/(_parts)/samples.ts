import type { Draft } from "../../../rules/check_draft.ts";
import type { Registered } from "./register.ts";

// Records of no real enterprise, for the examples of the document.

export const sampleAuthority = {
  id: "ministry-ita",
  country: "ITA",
  name: { zh: "意大利卫生部", en: "Ministry of Health of Italy" },
} as const;

export const sampleRegistration: Registered = {
  number: "CITA07012603050001",
  name: "Trattoria Emiliana S.p.A.",
  country: "ITA",
  address: "Via Emilia 1, Modena",
  homeNumber: "IT 08 1234 CE",
  pack: "d248",
  category: "stuffed",
  leaf: "0701",
  route: "recommended",
  products: [{ name: "Spinach tortellini", hs: "1902200000" }],
  issuedOn: "2026-03-05",
  validUntil: "2031-03-04",
  status: "active",
  history: [],
};

export const sampleChange = {
  seq: 1,
  number: sampleRegistration.number,
  event: "register",
  on: sampleRegistration.issuedOn,
} as const;

/** A draft that names no authority yet, and says that pesticides were used without saying which. */
export const sampleDraft: Draft = {
  answers: {
    approvingAuthority: "Azienda USL di Modena",
    companyName: "Trattoria Emiliana S.p.A.",
    legalRepresentative: "Lucia Ferretti",
    siteAddress: "Via Emilia 1",
    siteCity: "Modena",
    siteState: "Emilia-Romagna",
    productionType: ["processing", "cold_storage"],
    contactName: "Marco Bellini",
    contactPhone: "+39 059 926 1140",
    contactEmail: "export@emiliana.example",
    tradedWithChina: "no",
    yearBuilt: "1987",
    staff: 84,
    pesticidesUsed: "used",
    waterSource: "public",
    processDescription:
      "Dough is sheeted, filled, sealed, pasteurised at 95 °C for 3 minutes and frozen.",
    safetySystem: ["haccp"],
    checkSurroundings: "conforms",
    checkWorkshops: "conforms",
    checkMaterials: "conforms",
    checkProcess: "conforms",
    checkHygiene: "conforms",
    checkStorage: "conforms",
    checkTraceability: "conforms",
    checkRecall: "conforms",
  },
  tables: {
    products: [{ specificProduct: "Spinach tortellini", hsCode: "1902200000" }],
    ingredients: [{
      product: "Spinach tortellini",
      ingredient: "Spinach",
      origin: "ITA",
      share: 18,
    }],
  },
  files: { declaration: 1, processAttachment: 1 },
};
