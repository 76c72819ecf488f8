import assert from "node:assert/strict";
import { type Lang, languages } from "../locales/mod.ts";
import { password } from "./accounts.ts";
import { begun } from "./applications.ts";
import type { Answer, Client, Sent } from "./client.ts";
import { tinyPdf } from "./dossiers.ts";
import { typed } from "./marked.ts";
import { anAllocated, aSelfMade, type House } from "./people.ts";
import { openScene, type Scene, strangers } from "./words_scene.ts";

type Fields = Readonly<Record<string, string>>;

/** A form sent by somebody, and the status it is answered with. */
interface Step {
  readonly path: string;
  readonly status: number;
  readonly fields?: Fields;
  readonly files?: Readonly<Record<string, Sent>>;
}

const bad = typed("x");
const long = typed("x".repeat(31_000));
const text = new TextEncoder().encode("no picture, no paper");
const strange = { name: typed("a.txt"), bytes: text };
const empty = { name: typed("a.pdf"), bytes: new Uint8Array() };
const paper = { name: typed("a.pdf"), bytes: tinyPdf };
const large = { name: typed("a.pdf"), bytes: new Uint8Array(200_001) };

/** What visitors get wrong. */
const visitors: readonly Step[] = [
  { path: "/sign-in", status: 422 },
  { path: "/sign-in", fields: { userName: "valdoro", password: "wrong" }, status: 422 },
  { path: "/create-account", status: 422 },
  {
    path: "/create-account",
    status: 422,
    fields: {
      userName: bad,
      country: "CHN",
      homeNumber: bad,
      contactName: typed("x".repeat(100)),
      contactPhone: bad,
      email: bad,
      fax: bad,
      password: "short",
      passwordRepeat: "other",
    },
  },
  {
    path: "/create-account",
    status: 422,
    fields: {
      userName: "valdoro",
      country: "ITA",
      homeNumber: typed("IT 08 1234 CE"),
      password: "password1234",
      passwordRepeat: "password1234",
    },
  },
  { path: "/invite/none", fields: { password }, status: 410 },
  { path: "/applications/new", fields: { leaf: "0701" }, status: 401 },
  { path: "/language", fields: { lang: "fr" }, status: 400 },
  { path: "/sign-in", fields: { token: "wrong" }, status: 403 },
  { path: "/sign-in", fields: { userName: "x".repeat(1_000_001) }, status: 413 },
  { path: "/help", fields: { token: "wrong" }, status: 401 },
];

/** What an enterprise gets wrong in its account. */
const holders: readonly Step[] = [
  { path: "/account", status: 422 },
  { path: "/account", fields: { email: bad, contactPhone: bad, companyName: long }, status: 422 },
  { path: "/account/password", status: 422 },
  {
    path: "/account/password",
    fields: { passwordCurrent: "wrong", password: "short", passwordRepeat: "other" },
    status: 422,
  },
  { path: "/account", fields: { token: "wrong", email: bad }, status: 409 },
  { path: "/help", status: 405 },
  { path: "/applications/new?leaf=none", fields: { leaf: "none" }, status: 422 },
];

/** What an enterprise gets wrong in a draft. */
const drafters: readonly Step[] = [
  { path: "/basic", fields: { version: "0", siteCity: bad }, status: 409 },
  { path: "/basic", fields: { version: "1", siteCity: long }, status: 422 },
  {
    path: "/basic",
    fields: {
      version: "1",
      competentAuthority: bad,
      contactEmail: bad,
      contactPhone: bad,
      tradedWithChina: "no",
      productionType: bad,
      siteAddress: typed("x".repeat(500)),
    },
    status: 303,
  },
  {
    path: "/production",
    fields: {
      version: "1",
      yearBuilt: "18",
      staff: bad,
      builtArea: "-1",
      productionLines: "1000000000",
      waterSource: "public",
      waterDisinfected: "yes",
      disinfectionMethod: bad,
      disinfectionOther: bad,
      pesticidesUsed: "used",
      processDescription: "1",
    },
    status: 303,
  },
  {
    path: "/products/new",
    fields: { row: "0000000000wrong", hsCode: "12", version: "0" },
    status: 303,
  },
  {
    path: "/trade/new",
    fields: { row: "00000000000trade", product: bad, version: "0" },
    status: 303,
  },
  { path: "/products/0000000000wrong", fields: { hsCode: "1", version: "0" }, status: 409 },
  { path: "/products/0000000000none", fields: { hsCode: "1", version: "3" }, status: 422 },
  { path: "/products/rows", fields: { then: "preview", cells: "" }, status: 422 },
  { path: "/products/rows", fields: { cells: `${bad}\n`.repeat(202) }, status: 422 },
  { path: "/products/rows", fields: { cells: `${bad}\t${bad}` }, status: 200 },
  { path: "/products/rows", fields: { cells: `${bad}\n\t${bad}`, then: "add" }, status: 200 },
  { path: "/products/rows", fields: { cells: long, then: "add" }, status: 422 },
  { path: "/attachments/sitePlan", files: {}, status: 422 },
  { path: "/attachments/sitePlan", files: { file: strange }, status: 422 },
  { path: "/attachments/sitePlan", files: { file: empty }, status: 422 },
  { path: "/attachments/sitePlan", files: { file: large }, status: 422 },
  { path: "/attachments/companyName", files: { file: paper }, status: 422 },
  { path: "/submit", fields: { acts: "0" }, status: 422 },
];

/** What an authority gets wrong. */
const reviewers: readonly Step[] = [
  { path: "/recommend", files: {}, fields: { acts: "1" }, status: 422 },
  { path: "/recommend", files: {}, fields: { acts: "0", reason: bad }, status: 409 },
  {
    path: "/recommend",
    files: { letter: strange },
    fields: { acts: "1", reason: bad },
    status: 422,
  },
  { path: "/recommend", files: { letter: large }, fields: { acts: "1", reason: bad }, status: 422 },
  { path: "/return", files: {}, fields: { acts: "1", remark: bad, then: "more" }, status: 200 },
  {
    path: "/return",
    files: {},
    fields: { acts: "1", remark: bad, place: "products" },
    status: 422,
  },
  { path: "/decline", files: {}, fields: { acts: "1", reason: long }, status: 422 },
  { path: "/accept", files: {}, fields: { acts: "1" }, status: 409 },
];

/** What is wrong with the accounts an authority gives. */
const givers: readonly Step[] = [
  { path: "/authority/enterprises/new", status: 422 },
  {
    path: "/authority/enterprises/new",
    fields: { userName: "valdoro", companyName: bad, contactName: bad, homeNumber: typed("own") },
    status: 422,
  },
  { path: "/authority/enterprises/certify", fields: { id: "none", query: bad }, status: 422 },
  { path: "/account/sessions", fields: { token: "wrong" }, status: 409 },
];

/** What is wrong with the accounts customs gives. */
const founders: readonly Step[] = [
  { path: "/customs/authorities/new", status: 422 },
  {
    path: "/customs/authorities/new",
    fields: {
      country: "ITA",
      nameZh: "⟦zh‹Ministry of Health of Italy›⟧",
      nameEn: "⟦en‹Ministry of Health of Italy›⟧",
    },
    status: 422,
  },
  { path: "/customs/officers", status: 422 },
  { path: "/customs/officers", fields: { userName: bad, name: bad }, status: 422 },
  { path: "/customs/officers", fields: { userName: "valdoro", name: bad }, status: 422 },
  { path: "/customs/invite", fields: { userId: "none" }, status: 404 },
  ...["", "HS,Name", "HS,HS,名称,类别\n1902", "HS,名称,类别", "%PDF-1.7"].map((text) => ({
    path: "/customs/products",
    files: { file: { name: "table.csv", bytes: new TextEncoder().encode(text) } },
    fields: { pack: "d248", from: "2026-02-30" },
    status: 422,
  })),
  ...["HS,Name", "HS,HS,名称,类别\n1902", "HS,名称,类别", "%PDF-1.7"].map((text) => ({
    path: "/customs/products",
    files: { file: { name: "table.csv", bytes: new TextEncoder().encode(text) } },
    fields: { pack: "d248", from: "2026-03-02" },
    status: 422,
  })),
];

async function take(client: Client, { path, fields, files }: Step, under = ""): Promise<Answer> {
  const address = under + path;
  return files === undefined
    ? await client.post(address, fields)
    : await client.upload(address, files, fields);
}

interface Round {
  readonly lang: Lang;
  readonly client: Client;
  readonly steps: readonly Step[];
  /** The application the steps are about. */
  readonly under?: string;
}

/** Sends every form in a language; what is strange in the answers. */
async function answered({ lang, client, steps, under }: Round): Promise<string[]> {
  await client.post("/language", { lang, back: "/" });
  const found: string[] = [];
  for (const step of steps) {
    const answer = await take(client, step, under);
    assert.equal(answer.status, step.status, `${step.path}: ${JSON.stringify(step.fields)}`);
    found.push(...strangers(answer, lang).map((one) => `${step.path} ${one}`));
  }
  return found;
}

/** The pages that say all that is wrong with a draft. */
async function checked(client: Client, { lang, id }: { lang: Lang; id: string }) {
  const found: string[] = [];
  const pages = ["basic?check=1", "production?check=1", "inspection?check=1", "preview"];
  for (const page of [...pages, "products/0000000000wrong?check=1", "trade/00000000000trade"]) {
    const answer = await client.get(`/applications/${id}/${page}`);
    assert.equal(answer.status, 200, page);
    found.push(...strangers(answer, lang).map((one) => `${page} ${one}`));
  }
  return found;
}

async function allOf(scene: Scene, lang: Lang): Promise<string[]> {
  const { house, files } = scene;
  const { deps, portal, valdoro, giulia, liwei } = house;
  const draft = `/applications/${await begun(deps, valdoro.actor, "0701")}`;
  const waiting = `/applications/${files["submitted_authority"]}`;
  const rounds: Round[] = [
    { lang, client: portal.visitor(), steps: visitors },
    { lang, client: valdoro.client, steps: holders },
    { lang, client: valdoro.client, steps: drafters, under: draft },
    { lang, client: giulia.client, steps: reviewers, under: waiting },
    { lang, client: giulia.client, steps: givers },
    { lang, client: liwei.client, steps: founders },
  ];
  const found: string[] = [];
  for (const round of rounds) found.push(...await answered(round));
  const id = draft.slice("/applications/".length);
  return [...found, ...await checked(valdoro.client, { lang, id })];
}

Deno.test("what is said of mistakes comes from the dictionary of the reader's language", async () => {
  using scene = await openScene();
  await aSelfMade(scene.house.deps, { userName: "autonomo", homeNumber: typed("own") });
  const found: string[] = [];
  for (const lang of languages) found.push(...await allOf(scene, lang));
  assert.deepEqual([...new Set(found)], []);
  assert.deepEqual([...new Set(scene.faults)], []);
});

/** An enterprise that was given an account without its number. */
async function numberless({ deps, giulia, portal }: House): Promise<Client> {
  const facts = { userName: "u0001", companyName: bad, contactName: bad };
  return await portal.signedIn(await anAllocated(deps, giulia.actor, facts));
}

Deno.test("links handed over, numbers to be added and tries too many are said in the reader's language", async () => {
  using scene = await openScene();
  const { house } = scene;
  const client = await numberless(house);
  const found: string[] = [];
  for (const lang of languages) {
    const number = { homeNumber: typed("IT 08 1234 CE"), step: "save" };
    const own: Step[] = [
      { path: "/account/number", status: 422 },
      { path: "/account/number", fields: { homeNumber: typed(`new ${lang}`) }, status: 200 },
      { path: "/account/number", fields: number, status: 422 },
    ];
    const wrong = { userName: "valdoro", password: "wrong" };
    const tries = Array.from(
      { length: 12 },
      () => ({ path: "/sign-in", fields: wrong, status: 422 }),
    );
    const officer = { userName: lang === "zh" ? "u0002" : "u0003", name: bad, once: lang };
    const links = [{ path: "/customs/officers", fields: officer, status: 200 }];
    const rounds: Round[] = [
      { lang, client, steps: own },
      { lang, client: house.portal.visitor(), steps: tries },
      { lang, client: house.liwei.client, steps: links },
    ];
    for (const round of rounds) found.push(...await answered(round));
  }
  assert.deepEqual([...new Set(found)], []);
  assert.deepEqual([...new Set(scene.faults)], []);
});
