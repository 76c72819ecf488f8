import assert from "node:assert/strict";
import { type Lang, languages } from "../locales/mod.ts";
import { breaches } from "../rules/contract.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { sweep } from "../services/sweep.ts";
import { apiaryPack, apiaryTexts, type Question } from "./apiary.ts";
import { found } from "./applications.ts";
import type { Client } from "./client.ts";
import { tinyPdf } from "./dossiers.ts";
import { shownTexts } from "./html.ts";
import { type House, openHouse } from "./people.ts";

const file = { name: "scan.pdf", bytes: tinyPdf };

/** What a beekeeper answers, by question. */
const answers: Readonly<Record<string, string>> = {
  guardian: "Agnese Tomasi",
  colonies: "140",
  extraction: "spun",
  spinnerMaker: "Lega Faenza",
};

/** A portal where Decree 248 has been followed by the pilot. */
async function openPilot(struck?: Question) {
  const house = await openHouse({ packs: [d248, apiaryPack(struck)] });
  return {
    house,
    client: house.glenmorrow.client,
    [Symbol.dispose]: () => house[Symbol.dispose](),
  };
}

/** The words of a page, in order, as one text. */
async function wordsAt(client: Client, path: string): Promise<string> {
  const { status, body } = await client.get(path);
  assert.equal(status, 200, path);
  return shownTexts(body).map(({ text }) => text.trim()).join(" | ");
}

/** Starts an application as its pages ask. */
async function begin(client: Client): Promise<string> {
  const page = await client.get("/applications/new?leaf=8801");
  const id = /name="id" value="([^"]+)"/.exec(page.body)?.[1] ?? "";
  const started = await client.post("/applications/new?leaf=8801", { id, leaf: "8801" });
  assert.equal(started.location, `/applications/${id}/basic`);
  return id;
}

async function saved(client: Client, path: string, fields: Readonly<Record<string, string>>) {
  const page = await client.get(path);
  const version = /name="version" value="(\d+)"/.exec(page.body)?.[1] ?? "";
  const row = /name="row" value="([^"]+)"/.exec(page.body)?.[1];
  const sent = await client.post(path, { ...fields, version, ...(row !== undefined && { row }) });
  assert.equal(sent.status, 303, `${path}: ${sent.status}`);
}

/** Fills in everything that is still asked. */
async function fill(client: Client, { id, struck }: { id: string; struck?: Question | undefined }) {
  const base = `/applications/${id}`;
  await saved(client, `${base}/products/new`, { specificProduct: "Heather mead honey" });
  await saved(client, `${base}/production`, answers);
  if (struck !== "harvests") {
    const harvest = { product: "Heather mead honey", season: "autumn" };
    await saved(client, `${base}/harvests/new`, harvest);
  }
  const fields = ["hiveMap", "declaration"].filter((field) => field !== struck);
  for (const field of fields) {
    const sent = await client.upload(`${base}/attachments/${field}`, { file });
    assert.equal(sent.status, 303, field);
  }
}

async function submit(client: Client, id: string) {
  return await client.post(`/applications/${id}/submit`, { acts: "0" });
}

async function speak(client: Client, lang: Lang): Promise<void> {
  await client.post("/language", { lang, back: "/" });
}

/** Every page on which the form of an application is seen. */
function pagesOf(id: string): readonly string[] {
  const base = `/applications/${id}`;
  return [
    "/applications/new?leaf=8801",
    `${base}/production`,
    `${base}/production?check=1`,
    `${base}/attachments`,
    `${base}/preview`,
    `${base}/declaration`,
    `${base}/declaration?download=1`,
    base,
  ];
}

function labelOf(question: Question, lang: Lang): string {
  const { fields, tables } = apiaryTexts[lang];
  return fields[question]?.label ?? tables[question]?.label ?? "";
}

const questions: readonly Question[] = [
  "guardian",
  "colonies",
  "extraction",
  "spinnerMaker",
  "hiveMap",
  "harvests",
];

Deno.test("the pilot keeps the contract of plug-ins, whole and with any question struck out", () => {
  for (const struck of [undefined, ...questions]) {
    assert.deepEqual(breaches([d248, apiaryPack(struck)]), [], struck);
  }
});

Deno.test("a category that only a test defines is chosen, explained and asked in both languages", async () => {
  using pilot = await openPilot();
  const { client } = pilot;
  for (const lang of languages) {
    await speak(client, lang);
    const { categories, leaves, groups, fields, tables } = apiaryTexts[lang];
    const choice = await wordsAt(client, "/applications/new?hs=0409");
    assert.ok(choice.includes(categories["mead"]!) && choice.includes(leaves["8801"]!));
    const id = await begin(client);
    const form = await wordsAt(client, `/applications/${id}/production`);
    const words = [groups["apiary"], ...questions.map((one) => labelOf(one, lang))];
    const options = Object.values(fields["extraction"]?.options ?? {});
    const rest = [fields["guardian"]?.hint, tables["harvests"]?.add];
    for (const word of [...words, ...options, ...rest]) assert.ok(form.includes(word!), word);
    const row = await wordsAt(client, `/applications/${id}/harvests/new`);
    for (const { label } of Object.values(tables["harvests"]!.columns)) {
      assert.ok(row.includes(label));
    }
    assert.match(form, lang === "en" ? /valid for 3 years/ : /有效期3年/);
  }
});

Deno.test("the server checks the pilot's questions, and the preview lists what is wrong with links", async () => {
  using pilot = await openPilot();
  const { client } = pilot;
  const id = await begin(client);
  const empty = await client.get(`/applications/${id}/preview`);
  for (const one of questions.filter((question) => question !== "spinnerMaker")) {
    assert.match(
      empty.body,
      new RegExp(`href="/applications/${id}/production\\?check=1#${one}"`),
      one,
    );
  }
  assert.ok(!empty.body.includes("#spinnerMaker"));
  assert.equal((await submit(client, id)).status, 422);

  const path = `/applications/${id}/production`;
  await saved(client, path, { guardian: "", colonies: "many", extraction: "spun" });
  const checked = await wordsAt(client, `${path}?check=1`);
  assert.ok(checked.includes("Who keeps the bees?: please fill this in"));
  assert.ok(checked.includes("How many colonies?: digits only"));
  assert.ok(checked.includes("Who made the drum?: please fill this in"));
  await saved(client, path, { colonies: "501", extraction: "pressed", spinnerMaker: "Lega" });
  const greyed = await wordsAt(client, path);
  assert.ok(greyed.includes("How many colonies?: not more than 500"));
  assert.ok(greyed.includes("Not asked while “How is the honey taken?” is Pressed by hand"));
  const preview = await wordsAt(client, `/applications/${id}/preview`);
  assert.ok(preview.includes("1 answer will not be filed"));
});

Deno.test("the pilot's answers stand in preview and declaration, are filed, and reach customs", async () => {
  using pilot = await openPilot();
  const { house, client } = pilot;
  const id = await begin(client);
  await fill(client, { id });
  for (const lang of languages) {
    await speak(client, lang);
    const preview = await wordsAt(client, `/applications/${id}/preview`);
    const { options } = apiaryTexts[lang].fields["extraction"]!;
    const { options: seasons } = apiaryTexts[lang].tables["harvests"]!.columns["season"]!;
    const filled = ["Agnese Tomasi", "140", options?.["spun"], "Lega Faenza", "scan.pdf"];
    for (const one of [...filled, seasons?.["autumn"]]) assert.ok(preview.includes(one!), one);
  }
  for (const page of ["declaration", "declaration?download=1"]) {
    const { body } = await client.get(`/applications/${id}/${page}`);
    for (const lang of languages) {
      assert.ok(
        body.includes(labelOf("guardian", lang)) && body.includes(labelOf("harvests", lang)),
      );
    }
    assert.ok(body.includes("离心分离 / Spun in a drum") && body.includes("Agnese Tomasi"));
  }
  assert.equal((await submit(client, id)).status, 303);
  await sweep(house.deps);
  const seen = await wordsAt(house.liwei.client, `/applications/${id}`);
  for (const one of ["Who made the drum?", "Lega Faenza", "Autumn"]) assert.ok(seen.includes(one));
});

/** What a page of the pilot without one question still says of it. */
async function traces({ house, client }: { house: House; client: Client }, struck: Question) {
  const id = await begin(client);
  await fill(client, { id, struck });
  const seen: string[] = [];
  for (const lang of languages) {
    await speak(client, lang);
    for (const page of pagesOf(id)) {
      const { body } = await client.get(page);
      if (body.includes(labelOf(struck, lang)) || body.includes(struck)) seen.push(page);
    }
  }
  assert.equal((await submit(client, id)).status, 303, `without ${struck} nothing may be missing`);
  const { filed } = await found(house.deps, id);
  const snapshot = await house.deps.snapshots.find(filed?.snapshot ?? "");
  if (JSON.stringify(snapshot).includes(struck)) seen.push("the snapshot");
  return seen;
}

Deno.test("a question struck out of the pilot is gone everywhere, and what is sent for it is not kept", async () => {
  for (const struck of questions) {
    using pilot = await openPilot(struck);
    assert.deepEqual(await traces(pilot, struck), [], struck);
  }
});

Deno.test("before the pilot begins Decree 248 applies, and a draft begun under it keeps its form", async () => {
  using house = await openHouse({ packs: [d248, apiaryPack()], at: "2025-11-03T01:00:00.000Z" });
  const { client } = house.glenmorrow;
  assert.match((await client.get("/applications/new")).body, /leaf=2302/);
  assert.ok(!(await client.get("/applications/new")).body.includes("8801"));
  const id = "00000000000spirit";
  await client.post("/applications/new?leaf=2302", { id, leaf: "2302" });
  house.deps.clock.set("2026-02-02T01:00:00.000Z");
  const later = await house.portal.signedIn(house.glenmorrow.user);
  assert.match((await later.get("/applications/new")).body, /leaf=8801/);
  assert.match((await later.get(`/applications/${id}/production`)).body, /name="waterSource"/);
  assert.match(await wordsAt(later, `/applications/${id}/preview`), /no longer apply/);
});
