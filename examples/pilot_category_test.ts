import assert from "node:assert/strict";
import { formOf } from "../rules/application_form.ts";
import { check, type Dossier } from "../rules/check.ts";
import type { Answers } from "../rules/conditions.ts";
import { categoryOfLeaf, inForce } from "../rules/pack.ts";
import { importPack } from "../services/import_pack.ts";
import { loadPacks } from "../services/load_packs.ts";
import { assertInOrder, readAt } from "../tests/chinese.ts";
import { openHouse } from "../tests/people.ts";

const packs = await loadPacks(["d248", "./examples/pilot_category.ts"], importPack);

/** What stands against filing insects with these answers, of what the pilot asks. */
function wrong(answers: Answers, { feeds = 1, plan = true } = {}): string[] {
  const law = packs.at(-1);
  const category = law && categoryOfLeaf(law, "9101");
  assert.ok(law && category);
  const feed = { feed: "Wheat bran" };
  const dossier: Dossier = {
    answers,
    tables: {
      feeds: Array.from({ length: feeds }, (_, at) => ({ id: String(at), values: feed })),
    },
    files: plan ? { rearingPlan: ["f1"] } : {},
  };
  const asked = ["insectKind", "insectOther", "rearingPlan", "feeds"];
  return check(formOf(law, { category, leaf: "9101" }), { dossier, lists: () => ["ITA"] })
    .filter(({ path }) => asked.includes(path[0] ?? ""))
    .map(({ code, path }) => `${code} ${path.join("/")}`);
}

Deno.test("Decree 248 goes on beside the pilot, all its categories with one more", () => {
  const law = inForce(packs, "2026-03-02");
  assert.equal(law?.id, "insectPilot");
  assert.equal(law?.categories.length, (packs[0]?.categories.length ?? 0) + 1);
  assert.equal(inForce(packs, "2025-12-31")?.id, "d248");
});

Deno.test("a breeder of crickets with feed and plan has answered what the pilot asks", () => {
  assert.deepEqual(wrong({ insectKind: "cricket" }), []);
});

Deno.test("who breeds others says which, and nobody else does", () => {
  assert.deepEqual(wrong({ insectKind: "other" }), ["required insectOther"]);
  assert.deepEqual(wrong({ insectKind: "other", insectOther: "Silkworm pupae" }), []);
});

Deno.test("without kind, feed and plan it is not complete", () => {
  assert.deepEqual(
    wrong({}, { feeds: 0, plan: false }).map((one) => one.split(" ")[1]).toSorted(),
    [
      "feeds",
      "insectKind",
      "rearingPlan",
    ],
  );
});

Deno.test("the pilot is found by name in both languages, chosen and asked", async () => {
  using house = await openHouse({ packs });
  const { client } = house.valdoro;
  for (const q of ["crickets", "%E8%9F%8B%E8%9F%80", "0410.10"]) {
    assertInOrder(await readAt(house.portal.visitor(), `/check?q=${q}&lang=en`), [
      "Insects for eating",
    ]);
  }
  const path = "/applications/new?leaf=9101";
  const id = /name="id" value="([^"]+)"/.exec((await client.get(path)).body)?.[1] ?? "";
  const begun = await client.post(path, { id, leaf: "9101" });
  assert.equal(begun.location, `/applications/${id}/basic`);
  assertInOrder(await readAt(client, `/applications/${id}/production?lang=en`), [
    "Rearing of the insects",
    "Which insects are reared?",
    "Crickets",
    "Add a feed",
  ]);
  assertInOrder(await readAt(client, `/applications/${id}/production?lang=zh`), [
    "昆虫养殖",
    "蟋蟀",
  ]);
  assertInOrder(await readAt(client, `/applications/${id}/basic?lang=en`), [
    "Name of the enterprise",
  ]);
});
