import assert from "node:assert/strict";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import {
  decided,
  drafted,
  filed,
  fiona,
  giulia,
  liwei,
  marco,
  openHouse,
  valdoro,
} from "../tests/journeys.ts";
import { pilot } from "../tests/pilot.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { savePart } from "./save_part.ts";
import { saveRow } from "./save_row.ts";
import { startApplication } from "./start_application.ts";

Deno.test("a draft starts for a leaf, on the law of the day, numbered within its year", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  const draft = value(await startApplication(deps, { actor: marco, id: "a1", leaf: "0701" }));
  assert.deepEqual(draft, {
    id: "a1",
    number: "A-2026-000001",
    type: "registration",
    enterpriseId: "valdoro",
    pack: "d248",
    category: "stuffed",
    leaf: "0701",
    country: "ITA",
    route: "recommended",
    status: "draft",
    reachedCustoms: false,
    edits: 0,
    acts: 0,
    chain: "",
    createdAt: "2026-03-02T01:00:00.000Z",
    updatedAt: "2026-03-02T01:00:00.000Z",
  });
  assert.deepEqual(await deps.applications.find("a1"), draft);
});

Deno.test("the year of a number is the year in Shanghai", async () => {
  using deps = await testDeps({ at: "2026-12-31T16:30:00.000Z" });
  await openHouse(deps);
  const draft = value(await startApplication(deps, { actor: marco, id: "a1", leaf: "0701" }));
  assert.equal(draft.number, "A-2027-000001");
});

Deno.test("a draft starts with the company's name and the authority that gave the account", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await startApplication(deps, { actor: marco, id: "a1", leaf: "0701" });
  assert.deepEqual(await deps.answers.all("a1"), {
    companyName: "Pastificio Valdoro S.r.l.",
    competentAuthority: "ministero",
  });
});

Deno.test("a draft of the self route starts without an authority", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await startApplication(deps, { actor: marco, id: "a1", leaf: "2302" });
  assert.deepEqual(await deps.answers.all("a1"), { companyName: "Pastificio Valdoro S.r.l." });
});

Deno.test("one form sent twice starts one draft", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  const first = value(await startApplication(deps, { actor: marco, id: "a1", leaf: "0701" }));
  const second = value(await startApplication(deps, { actor: marco, id: "a1", leaf: "0701" }));
  assert.deepEqual(second, first);
  assert.equal((await deps.applications.all()).length, 1);
});

Deno.test("one form sent twice at the same moment starts one draft, and both answers lead to it", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  const start = () => startApplication(deps, { actor: marco, id: "a1", leaf: "0701" });
  const [first, second] = await Promise.all([start(), start()]);
  assert.equal(value(first).id, "a1");
  assert.deepEqual(value(second), value(first));
  assert.equal((await deps.applications.all()).length, 1);
});

Deno.test("a form sent again does not touch what was saved meanwhile", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  const start = () => startApplication(deps, { actor: marco, id: "a1", leaf: "0701" });
  await start();
  const values = { companyName: "Valdoro S.p.A." };
  value(await savePart(deps, { actor: marco, id: "a1", part: "basic", version: 1, values }));
  await start();
  assert.deepEqual(await deps.answers.all("a1"), values);
});

Deno.test("an id that is another enterprise's application starts nothing and shows nothing", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await startApplication(deps, { actor: marco, id: "a1", leaf: "2302" });
  const stolen = await startApplication(deps, { actor: fiona, id: "a1", leaf: "2302" });
  assert.deepEqual(reasons(stolen), ["application.missing"]);
  assert.equal((await deps.applications.find("a1"))?.enterpriseId, "valdoro");
});

Deno.test("a self-made account starts what it may file itself and is refused the rest", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  const refused = await startApplication(deps, { actor: fiona, id: "a1", leaf: "0701" });
  assert.deepEqual(reasons(refused), ["category.account"]);
  assert.equal(await deps.applications.find("a1"), null);
  assert.ok((await startApplication(deps, { actor: fiona, id: "a2", leaf: "2302" })).ok);
});

Deno.test("an account that an authority certified starts every category", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await deps.enterprises.change("glenmorrow", (now) => ({
    ok: true,
    value: { ...now, origin: "certified", authorityId: "fss" },
  }));
  assert.ok((await startApplication(deps, { actor: fiona, id: "a1", leaf: "0701" })).ok);
  assert.equal((await deps.answers.all("a1"))["competentAuthority"], "fss");
});

Deno.test("reviewers start no applications", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  for (const actor of [giulia, liwei, { role: "system" } as const]) {
    const refused = await startApplication(deps, { actor, id: "a1", leaf: "0701" });
    assert.deepEqual(reasons(refused), ["status.forbidden"]);
  }
});

Deno.test("a leaf that the law of the day does not have starts nothing", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  for (const leaf of ["9999", "07", "", "constructor", "stuffed"]) {
    const refused = await startApplication(deps, { actor: marco, id: "a1", leaf });
    assert.deepEqual(reasons(refused), ["category.unknown"], leaf);
  }
});

Deno.test("the law that has started last decides", async () => {
  using deps = await testDeps({ at: "2025-04-30T15:59:59.000Z", packs: [pilot, d248] });
  await openHouse(deps);
  const start = (id: string, leaf: string) => startApplication(deps, { actor: marco, id, leaf });
  assert.deepEqual(reasons(await start("a1", "9101")), ["category.unknown"]);
  deps.clock.pass(1000); // midnight in Shanghai
  assert.equal(value(await start("a2", "9101")).pack, "pilot");
  assert.deepEqual(reasons(await start("a3", "0701")), ["category.unknown"]);
});

Deno.test("a new application starts prefilled from an earlier one, without its files", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta", { id: "a1" });
  const again = { actor: marco, id: "a2", leaf: "0701", from: "a1" };
  value(await startApplication(deps, again));
  const [earlier, copied] = [await deps.answers.all("a1"), await deps.answers.all("a2")];
  assert.deepEqual(copied, earlier);
  const rowsOf = async (id: string) =>
    Object.entries(await deps.answers.tables(id))
      .map(([table, rows]) => [table, rows.map(({ values }) => values)]);
  assert.deepEqual(await rowsOf("a2"), await rowsOf("a1"));
  assert.deepEqual(await deps.files.list("a2"), []);
});

Deno.test("what the new category does not ask is not carried over", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta", { id: "a1" });
  value(await startApplication(deps, { actor: marco, id: "a2", leaf: "2302", from: "a1" }));
  const answers = await deps.answers.all("a2");
  assert.equal(answers["pesticidesUsed"], undefined);
  assert.equal(answers["competentAuthority"], undefined);
  assert.equal(answers["yearBuilt"], "1987");
  assert.deepEqual(Object.keys(await deps.answers.tables("a2")).toSorted(), [
    "exports",
    "ingredients",
    "products",
    "relations",
    "trade",
  ]);
});

Deno.test("the account's name of today is taken, not the earlier application's", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta", { id: "a1" });
  await deps.enterprises.change("valdoro", (now) => ({
    ok: true,
    value: { ...now, companyName: "Valdoro Pasta S.p.A." },
  }));
  value(await startApplication(deps, { actor: marco, id: "a2", leaf: "0701", from: "a1" }));
  assert.equal((await deps.answers.all("a2"))["companyName"], "Valdoro Pasta S.p.A.");
});

Deno.test("another enterprise's application prefills nothing", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "spirits", { id: "a1" });
  value(await startApplication(deps, { actor: marco, id: "a2", leaf: "2302", from: "a1" }));
  assert.deepEqual(await deps.answers.all("a2"), { companyName: valdoro.companyName });
  assert.deepEqual(await deps.answers.tables("a2"), {});
});

Deno.test("an application with more rows than one write of the store takes is carried over whole", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  value(await startApplication(deps, { actor: marco, id: "a1", leaf: "0701" }));
  const saved = { version: 1, savedAt: "2026-03-02T01:00:00.000Z", savedBy: "marco" };
  const supplier = "产地".repeat(90);
  const rows = Array.from({ length: 400 }, (_, n) => {
    const id = `r${String(n).padStart(3, "0")}`;
    return { ...saved, id, values: { product: id, supplier } };
  });
  for (const table of ["ingredients", "pesticides", "trade"]) {
    await deps.answers.lay("a1", rows.map((row) => ({ table, row })));
  }
  value(await startApplication(deps, { actor: marco, id: "a2", leaf: "0701", from: "a1" }));
  const tables = await deps.answers.tables("a2");
  assert.equal(tables["ingredients"]?.length, 400);
  assert.equal(tables["pesticides"]?.length, 400);
  assert.equal(tables["trade"]?.[199]?.values["product"], "r199");
});

Deno.test("an ended application leaves the way free for a new one, prefilled from it", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta");
  await filed(deps, "pasta");
  await decided(deps, { actor: giulia, id: "pasta", event: "decline" });
  value(await startApplication(deps, { actor: marco, id: "a2", leaf: "0701", from: "pasta" }));
  const product = { actor: marco, id: "a2", table: "products", row: "new", version: 0 };
  const values = { specificProduct: "Lasagne" };
  assert.ok((await saveRow(deps, { ...product, values })).ok);
  assert.equal((await deps.answers.tables("a2"))["products"]?.length, 3);
});
