import assert from "node:assert/strict";
import type { Application } from "../kv/applications.ts";
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
import { deleteDraft } from "./delete_draft.ts";
import { savePart } from "./save_part.ts";
import { startApplication } from "./start_application.ts";
import { createSweeper } from "./sweeper.ts";

async function keys(kv: Deno.Kv): Promise<string[]> {
  const entries = await Array.fromAsync(kv.list({ prefix: [] }));
  return entries.map(({ key }) => key.join(" ")).toSorted();
}

Deno.test("a deleted draft leaves nothing behind: no answers, rows, files or bytes", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  const before = await keys(deps.kv);
  await drafted(deps, "pasta");
  value(await deleteDraft(deps, { actor: marco, id: "pasta" }));
  const left = (await keys(deps.kv)).filter((key) => !before.includes(key));
  assert.deepEqual(left, ["counter application 2026"]); // no number is given twice
  assert.equal(await deps.applications.find("pasta"), null);
});

Deno.test("what a crash leaves of a deleted draft goes with the next sweep", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  const before = await keys(deps.kv);
  await drafted(deps, "pasta");
  value(await deps.applications.remove("pasta", (now) => ({ ok: true, value: now })));
  assert.ok((await deps.files.list("pasta")).length > 0);

  await createSweeper(deps, (error) => assert.fail(String(error))).wake();
  const left = (await keys(deps.kv)).filter((key) => !before.includes(key));
  assert.deepEqual(left, ["counter application 2026"]);
});

Deno.test("a form sent again starts nothing under the id of a draft that is not cleared yet", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta");
  value(await deps.applications.remove("pasta", (now) => ({ ok: true, value: now })));
  const again = () => startApplication(deps, { actor: marco, id: "pasta", leaf: "0701" });
  assert.deepEqual(reasons(await again()), ["store.conflict"]);

  await createSweeper(deps, (error) => assert.fail(String(error))).wake();
  value(await again());
  await createSweeper(deps, (error) => assert.fail(String(error))).wake();
  assert.notEqual((await deps.answers.part("pasta", "basic")).value, null);
});

Deno.test("a damaged record below one deleted draft holds up no other", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  const gone = (now: Application) => ({ ok: true as const, value: now });
  for (const id of ["a1", "a2"]) {
    await drafted(deps, "pasta", { id });
    value(await deps.applications.remove(id, gone));
  }
  await deps.kv.set(["file", "a1", "damaged"], { id: "damaged" });

  const reported: unknown[] = [];
  await createSweeper(deps, (error) => reported.push(error)).wake();
  assert.equal(reported.length, 1);
  assert.deepEqual(await deps.applications.gone(), ["a1"]);
  await drafted(deps, "pasta", { id: "a3" });
  value(await deleteDraft(deps, { actor: marco, id: "a3" }));
});

Deno.test("deleting one draft leaves another of the same enterprise as it was", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta", { id: "a1" });
  const before = await keys(deps.kv);
  await drafted(deps, "pasta", { id: "a11" });
  value(await deleteDraft(deps, { actor: marco, id: "a11" }));
  assert.deepEqual(await keys(deps.kv), before);
});

Deno.test("a draft deleted twice is missing the second time", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta");
  value(await deleteDraft(deps, { actor: marco, id: "pasta" }));
  assert.deepEqual(reasons(await deleteDraft(deps, { actor: marco, id: "pasta" })), [
    "application.missing",
  ]);
});

Deno.test("nobody deletes a draft of somebody else's", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta");
  for (const actor of [fiona, giulia, liwei]) {
    const refused = await deleteDraft(deps, { actor, id: "pasta" });
    assert.deepEqual(reasons(refused), ["application.missing"]);
  }
  assert.equal((await found(deps, "pasta")).status, "draft");
});

Deno.test("what has been filed is never deleted, not even when it comes back", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta");
  await filed(deps, "pasta");
  const refused = await deleteDraft(deps, { actor: marco, id: "pasta" });
  assert.deepEqual(reasons(refused), ["application.locked"]);
  await decided(deps, { actor: giulia, id: "pasta", event: "return" });
  assert.deepEqual(reasons(await deleteDraft(deps, { actor: marco, id: "pasta" })), [
    "application.locked",
  ]);
  assert.equal((await deps.answers.rows("pasta", "products")).length, 2);
});

Deno.test("a save that comes while a draft is deleted brings nothing back", async () => {
  using deps = await testDeps();
  await openHouse(deps);
  await drafted(deps, "pasta");
  const version = (await deps.answers.part("pasta", "basic")).value?.version ?? 0;
  const values = { siteCity: "Bologna" };
  const [deleted] = await Promise.all([
    deleteDraft(deps, { actor: marco, id: "pasta" }),
    savePart(deps, { actor: marco, id: "pasta", part: "basic", version, values }),
  ]);
  assert.ok(deleted.ok);
  assert.equal(await deps.applications.find("pasta"), null);
  assert.deepEqual(await deps.answers.all("pasta"), {});
});
