import type { Actor } from "../rules/access.ts";
import type { Dossier } from "../rules/check.ts";
import type { Part } from "../rules/form.ts";
import { addFile, type Upload } from "../services/add_file.ts";
import type { Deps } from "../services/deps.ts";
import { savePart, type Values } from "../services/save_part.ts";
import { saveRow } from "../services/save_row.ts";
import { value } from "./accounts.ts";

/** All that is typed and uploaded for one application. */
export interface Sample {
  readonly leaf: string;
  readonly answers: Readonly<Record<Part, Values>>;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  readonly files: Readonly<Record<string, readonly Upload[]>>;
}

/** A PDF of one empty page. */
export const tinyPdf: Uint8Array<ArrayBuffer> = new TextEncoder().encode(
  `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
xref
0 4
0000000000 65535 f
0000000009 00000 n
0000000052 00000 n
0000000101 00000 n
trailer<</Size 4/Root 1 0 R>>
startxref
164
%%EOF
`,
);

/** A picture of one dot. */
export const tinyPng: Uint8Array<ArrayBuffer> = Uint8Array.fromBase64(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
);

const pastaBasic: Values = {
  approvingAuthority: "Azienda USL di Modena",
  companyName: "Pastificio Valdoro S.r.l.",
  legalRepresentative: "Lucia Ferretti",
  siteAddress: "Via dell'Industria 14",
  siteCity: "Castelfranco Emilia",
  siteState: "Emilia-Romagna",
  registeredAddress: "Via dell'Industria 14, 41013 Castelfranco Emilia (MO)",
  productionType: ["processing", "cold_storage"],
  contactName: "Marco Bellini",
  contactPosition: "Export manager",
  contactPhone: "+39 059 926 1140",
  contactEmail: "export@valdoro.example",
  tradedWithChina: "yes",
};

const pastaProduction: Values = {
  yearBuilt: "1987",
  builtArea: "6200",
  staff: "84",
  qualityStaff: "6",
  productionLines: "3",
  designCapacity: "4500",
  pesticidesUsed: "used",
  waterSource: "public",
  processDescription:
    "Durum wheat semolina is sieved and mixed with water under vacuum. Spinach and chickpea filling is " +
    "cooked at 85 °C for 20 minutes and chilled to 4 °C. Dough is sheeted, filled and sealed, " +
    "pasteurised at 95 °C for 3 minutes, cooled, packed, passed through a metal detector and frozen at -18 °C.",
  safetySystem: ["haccp", "brcgs"],
};

const inspection: Values = {
  checkSurroundings: "conforms",
  checkWorkshops: "conforms",
  checkMaterials: "conforms",
  checkProcess: "conforms",
  checkHygiene: "conforms",
  checkStorage: "partly",
  checkTraceability: "conforms",
  checkRecall: "conforms",
  checkRemarks:
    "A second cold store is being built; until June part of the goods is stored at a contractor's.",
};

const tortelloni = "Spinach and chickpea tortelloni, frozen";
const ravioli = "Pumpkin and amaretto ravioli, chilled";

/** An Italian maker of stuffed pasta without anything of animals: the manual's first example. */
export const pasta: Sample = {
  leaf: "0701",
  answers: { basic: pastaBasic, production: pastaProduction, inspection },
  rows: {
    products: [
      {
        specificProduct: tortelloni,
        hsCode: "1902200000",
        tradeName: "Stuffed pasta",
        brand: "Valdoro",
        packing: "500 g bag, 12 bags a carton",
        yearlyCapacity: "1800",
      },
      { specificProduct: ravioli, hsCode: "1902200000", brand: "Valdoro", yearlyCapacity: "900" },
    ],
    trade: [{ product: tortelloni, year: "2025", quantity: "46.5", value: "210000" }],
    exports: [{
      exportedProduct: "0701",
      product: ravioli,
      destination: "DEU",
      year: "2025",
      quantity: "310",
    }],
    ingredients: [
      { product: tortelloni, ingredient: "Durum wheat semolina", origin: "ITA", share: "62" },
      {
        product: tortelloni,
        ingredient: "Spinach",
        origin: "ITA",
        supplier: "Orto Padano",
        share: "18",
      },
      { product: ravioli, ingredient: "Pumpkin", origin: "ITA", share: "30.5" },
    ],
    pesticides: [{
      product: tortelloni,
      pesticide: "Azoxystrobin",
      crop: "Durum wheat",
      dosage: "0.8 l/ha",
      waitingDays: "35",
    }],
    relations: [{ product: tortelloni, workshop: "Fresh pasta", line: "2" }],
  },
  files: {
    businessLicence: [{ name: "visura camerale.pdf", bytes: tinyPdf }],
    processAttachment: [{ name: "flow chart.png", bytes: tinyPng }],
    declaration: [{ name: "dichiarazione firmata.pdf", bytes: tinyPdf }],
  },
};

const whisky = "Glenmorrow Single Malt Scotch Whisky 12 Years Old";

/** A Scottish distiller: the manual's second example. */
export const spirits: Sample = {
  leaf: "2302",
  answers: {
    basic: {
      approvingAuthority: "Highland Council Environmental Health",
      companyName: "Glenmorrow Distillers Ltd",
      legalRepresentative: "Fiona MacRae",
      siteAddress: "Glenmorrow Distillery, Burnside Road",
      siteCity: "Dornoch",
      siteState: "Highland",
      productionType: ["processing"],
      contactName: "Ewan Sinclair",
      contactPhone: "+44 1862 810 555",
      contactEmail: "compliance@glenmorrow.example",
      tradedWithChina: "no",
    },
    production: {
      yearBuilt: "1898",
      staff: "22",
      waterSource: "own",
      waterDisinfected: "yes",
      disinfectionMethod: "other",
      disinfectionOther: "Slow sand filtration followed by ultrafiltration",
      processDescription:
        "Malted barley is milled, mashed and fermented for 65 hours, distilled twice in copper pot stills, " +
        "filled into oak casks, matured for at least twelve years, reduced to 43 % and bottled.",
    },
    inspection,
  },
  rows: {
    products: [{
      specificProduct: whisky,
      hsCode: "2208300000",
      tradeName: "Whisky",
      brand: "Glenmorrow",
      packing: "700 ml bottle, 6 bottles a case",
    }],
    ingredients: [{ product: whisky, ingredient: "Malted barley", origin: "GBR", share: "100" }],
  },
  files: {
    declaration: [{ name: "declaration.png", bytes: tinyPng }],
  },
};

/** All answers of the two examples, as one form would hold them. */
export const pastaAnswers = flat(pasta);
export const spiritsAnswers = flat(spirits);

function flat({ answers }: Sample): Values {
  return { ...answers.basic, ...answers.production, ...answers.inspection };
}

/** A sample as the rules see it once it is typed and uploaded. */
export function dossierOf(sample: Sample): Dossier {
  const tables = Object.entries(sample.rows).map(([table, rows]) => [
    table,
    rows.map((values, at) => ({ id: `${table}-${at + 1}`, values })),
  ]);
  return { answers: flat(sample), tables: Object.fromEntries(tables), files: sample.files };
}

/** Fills a draft with a sample, as its forms would; on the recommended route `authority` is chosen. */
export async function fillDraft(
  deps: Deps,
  { actor, id, sample, authority }: {
    actor: Actor;
    id: string;
    sample: Sample;
    authority?: string | undefined;
  },
): Promise<void> {
  const chosen = authority === undefined ? {} : { competentAuthority: authority };
  for (const [part, given] of entries(sample.answers)) {
    const version = (await deps.answers.part(id, part)).value?.version ?? 0;
    const values = part === "basic" ? { ...given, ...chosen } : given;
    value(await savePart(deps, { actor, id, part, version, values }));
  }
  for (const [table, rows] of Object.entries(sample.rows)) {
    for (const [at, values] of rows.entries()) {
      const row = `${table}-${at + 1}`;
      value(await saveRow(deps, { actor, id, table, row, version: 0, values: { ...values } }));
    }
  }
  for (const [field, uploads] of Object.entries(sample.files)) {
    for (const upload of uploads) value(await addFile(deps, { actor, id, field, upload }));
  }
}

function entries(answers: Sample["answers"]): [Part, Values][] {
  return [
    ["basic", answers.basic],
    ["production", answers.production],
    ["inspection", answers.inspection],
  ];
}
