import assert from "node:assert/strict";
import { findField, formOf } from "../rules/application_form.ts";
import { categoryOfLeaf } from "../rules/pack.ts";
import { importPack } from "../services/import_pack.ts";
import { loadPacks } from "../services/load_packs.ts";
import { actorOf } from "../services/resume_session.ts";
import { assertInOrder, readAt } from "../tests/chinese.ts";
import { anAllocated, anAuthority, anOfficer, openHouse } from "../tests/people.ts";

const packs = await loadPacks(["d248", "./examples/country_fields.ts"], importPack);

/** Whether an enterprise of that country is asked for its number on the list. */
function asks(leaf: string, country: string | undefined): boolean {
  const law = packs.at(-1);
  const category = law && categoryOfLeaf(law, leaf);
  assert.ok(law && category);
  return findField(formOf(law, { category, leaf, country }), "listedNumber") !== undefined;
}

Deno.test("meat plants of Australia are asked, nobody else is", () => {
  assert.deepEqual([asks("0101", "AUS"), asks("0110", "AUS")], [true, true]);
  assert.deepEqual([asks("0101", "NZL"), asks("0101", undefined)], [false, false]);
  assert.deepEqual([asks("1801", "AUS"), asks("0106", "AUS")], [false, false]);
});

Deno.test("an Australian enterprise meets the question where it is wanted, in both languages", async () => {
  using house = await openHouse({ packs });
  const { portal, deps } = house;
  const department = await anAuthority(deps, "AUS", { zh: "农业部", en: "Department" });
  const officer = actorOf(await anOfficer(deps, "u0001", department));
  assert.ok(officer);
  const facts = { userName: "u0002", companyName: "Murray Beef Pty Ltd" };
  const client = await portal.signedIn(await anAllocated(deps, officer, facts));

  const path = "/applications/new?leaf=0101";
  const begin = await client.get(path);
  const id = /name="id" value="([^"]+)"/.exec(begin.body)?.[1] ?? "";
  await client.post(path, { id, leaf: "0101" });
  assertInOrder(await readAt(client, `/applications/${id}/basic?lang=en`), [
    "Listing of the plant in Australia",
    "Number on the list of meat plants",
    "0533",
  ]);
  assertInOrder(await readAt(client, `/applications/${id}/basic?lang=zh`), [
    "澳大利亚企业名单信息",
  ]);
  assert.match(
    (await client.get(`/applications/${id}/preview`)).body,
    /basic\?check=1#listedNumber/,
  );
});

Deno.test("the route checker asks for the country, and tells the difference", async () => {
  using house = await openHouse({ packs });
  const client = house.portal.visitor();
  const path = "/check?q=020130&leaf=0101&lang=en";
  assertInOrder(await readAt(client, `${path}&country=AUS`), ["Listing of the plant in Australia"]);
  assert.ok(!(await readAt(client, path)).join().includes("Listing of the plant"));
});
