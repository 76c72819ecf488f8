import assert from "node:assert/strict";
import { reasons, value } from "../tests/accounts.ts";
import { testDeps } from "../tests/deps.ts";
import {
  decided,
  drafted,
  filed,
  fiona,
  found,
  giulia,
  liwei,
  marco,
  openHouse,
} from "../tests/journeys.ts";
import type { Actor } from "../rules/access.ts";
import type { Part } from "../rules/form.ts";
import type { Deps } from "./deps.ts";
import { savePart, type Values } from "./save_part.ts";
import { startApplication } from "./start_application.ts";

/** Saves a part of `a1` as its enterprise. */
function save(
  deps: Deps,
  { version, values, actor = marco, part = "basic" }: {
    version: number;
    values: Values;
    actor?: Actor;
    part?: Part;
  },
) {
  return savePart(deps, { actor, id: "a1", part, version, values });
}

async function withDraft() {
  const deps = await testDeps();
  await openHouse(deps);
  value(await startApplication(deps, { actor: marco, id: "a1", leaf: "0701" }));
  return deps;
}

Deno.test("a save says which version is in the store now, also where it changed nothing", async () => {
  using deps = await withDraft();
  const values = { siteCity: "Modena" };
  const first = value(await save(deps, { version: 1, values }));
  assert.deepEqual([first.version, first.savedAt], [2, "2026-03-02T01:00:00.000Z"]);
  const again = value(await save(deps, { version: 1, values }));
  assert.deepEqual([again.version, again.savedAt], [2, first.savedAt]);
  assert.equal(again.application.edits, 1);
});

Deno.test("a part is saved as typed, whatever is missing or wrong in it", async () => {
  using deps = await withDraft();
  const values = {
    companyName: "",
    siteAddress: "  Via dell'Industria 14 ",
    contactEmail: "not yet known",
    competentAuthority: "somebody",
    productionType: ["slaughter", "baking"],
    tradedWithChina: "perhaps",
  };
  value(await save(deps, { version: 1, values }));
  const held = (await deps.answers.part("a1", "basic")).value;
  assert.deepEqual(held, {
    version: 2,
    values,
    savedAt: "2026-03-02T01:00:00.000Z",
    savedBy: "marco",
  });
});

Deno.test("a save raises the file's count of edits and leaves its status", async () => {
  using deps = await withDraft();
  deps.clock.pass(60_000);
  value(await save(deps, { version: 1, values: { siteCity: "Modena" } }));
  const now = await found(deps, "a1");
  assert.deepEqual([now.edits, now.status, now.acts, now.updatedAt], [
    1,
    "draft",
    0,
    "2026-03-02T01:01:00.000Z",
  ]);
});

Deno.test("a stale save is refused and overwrites nothing", async () => {
  using deps = await withDraft();
  value(await save(deps, { version: 1, values: { siteCity: "Modena" } }));
  const stale = await save(deps, { version: 1, values: { siteCity: "Bologna" } });
  assert.deepEqual(reasons(stale), ["part.stale"]);
  assert.deepEqual((await deps.answers.part("a1", "basic")).value?.values, { siteCity: "Modena" });
  assert.equal((await found(deps, "a1")).edits, 1);
});

Deno.test("the same save sent twice is one save and no error", async () => {
  using deps = await withDraft();
  value(await save(deps, { version: 1, values: { siteCity: "Modena", siteState: "" } }));
  value(await save(deps, { version: 1, values: { siteCity: "Modena" } }));
  assert.equal((await deps.answers.part("a1", "basic")).value?.version, 2);
  assert.equal((await found(deps, "a1")).edits, 1);
});

Deno.test("of two who save different words at the same moment, one is told", async () => {
  using deps = await withDraft();
  const results = await Promise.all([
    save(deps, { version: 1, values: { siteCity: "Modena" } }),
    save(deps, { version: 1, values: { siteCity: "Bologna" } }),
  ]);
  const refused = results.filter((result) => !result.ok);
  assert.equal(refused.length, 1);
  assert.deepEqual(refused.map(reasons), [["part.stale"]]);
  assert.equal((await deps.answers.part("a1", "basic")).value?.version, 2);
});

Deno.test("two who save different parts at the same moment both succeed", async () => {
  using deps = await withDraft();
  const results = await Promise.all([
    save(deps, { version: 1, values: { siteCity: "Modena" } }),
    save(deps, { version: 1, part: "production", values: { yearBuilt: "1987" } }),
    save(deps, { version: 1, part: "inspection", values: { checkRemarks: "None." } }),
  ]);
  assert.ok(results.every(({ ok }) => ok));
  assert.equal((await found(deps, "a1")).edits, 3);
});

Deno.test("only the fields of the part are kept, and nothing the portal fills in or uploads", async () => {
  using deps = await withDraft();
  const values = {
    siteCity: "Modena",
    homeNumber: "forged",
    chinaNumber: "CITA07012603020001",
    businessLicence: ["id-999"],
    yearBuilt: "1987",
    __proto__: "x",
    stranger: "x",
  };
  value(await save(deps, { version: 1, values }));
  assert.deepEqual((await deps.answers.part("a1", "basic")).value?.values, { siteCity: "Modena" });
});

Deno.test("a field that is longer than a draft holds is named, and nothing is saved", async () => {
  using deps = await withDraft();
  const values = { processDescription: "字".repeat(20_001), yearBuilt: "1987" };
  const refused = await save(deps, { version: 1, part: "production", values });
  assert.deepEqual(reasons(refused), ["too_long processDescription"]);
  assert.deepEqual((await deps.answers.part("a1", "production")).value?.values, {});
  const fits = { processDescription: "字".repeat(20_000), yearBuilt: "1987" };
  assert.ok((await save(deps, { version: 1, part: "production", values: fits })).ok);
});

Deno.test("more than the store holds is refused, however it is spread over the fields", async () => {
  using deps = await withDraft();
  const fields = ["siteAddress", "registeredAddress", "siteCity", "siteState", "contactName"];
  for (const [length, wanted] of [[6000, true], [6001, false], [14_000, false], [19_999, false]]) {
    const values = Object.fromEntries(fields.map((field) => [field, "字".repeat(Number(length))]));
    const result = await save(deps, { version: 1, values });
    assert.equal(result.ok, wanted, `${length}`);
    if (!result.ok) assert.equal(result.issues[0].code, "too_long");
  }
});

Deno.test("nobody but its enterprise saves into a draft", async () => {
  using deps = await withDraft();
  for (const actor of [fiona, giulia, liwei]) {
    const refused = await save(deps, { version: 1, values: { siteCity: "Modena" }, actor });
    assert.deepEqual(reasons(refused), ["application.missing"]);
  }
});

Deno.test("what is filed is not saved into, until a correction is asked for", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta", { id: "a1" });
  await filed(deps, "pasta", "a1");
  const version = (await deps.answers.part("a1", "basic")).value?.version ?? 0;
  const values = { siteCity: "Modena" };
  assert.deepEqual(reasons(await save(deps, { version, values })), ["application.locked"]);
  await decided(deps, { actor: giulia, id: "a1", event: "return" });
  assert.ok((await save(deps, { version, values })).ok);
  assert.equal((await found(deps, "a1")).status, "correction");
});

Deno.test("a save into an application that is not there says so", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  assert.deepEqual(reasons(await save(deps, { version: 1, values: {} })), ["application.missing"]);
});

Deno.test("more choices than the store holds are refused, however short", async () => {
  using deps = await withDraft();
  for (const choice of ["", "a"]) {
    const productionType = Array.from({ length: 60_000 }, () => choice);
    const refused = await save(deps, { version: 1, values: { productionType } });
    assert.deepEqual(reasons(refused), ["too_long productionType"]);
  }
  const productionType = Array.from({ length: 4000 }, () => "长");
  value(await save(deps, { version: 1, values: { productionType } }));
});
