import assert from "node:assert/strict";
import { dossierOf, spirits } from "../../../tests/dossiers.ts";
import { findField, findTable, formOf } from "../../application_form.ts";
import { check, type Dossier, type Lists } from "../../check.ts";
import { demandOf } from "../../conditions.ts";
import type { Pack } from "../../pack.ts";
import { alcohol } from "./categories/alcohol.ts";
import { d248 } from "./mod.ts";

const form = formOf(d248, { category: alcohol, leaf: "2302" });

const lists: Lists = (source) =>
  ({ authorities: ["fss"], countries: ["GBR", "CHN"], leaves: ["2302"] })[source];

const whole: Dossier = dossierOf(spirits);

/** What keeps the distiller from filing, as `code path`. */
function wrong(changes: Partial<Dossier>): string[] {
  return check(form, { dossier: { ...whole, ...changes }, lists })
    .map(({ code, path }) => `${code} ${path.join("/")}`);
}

function answering(given: Dossier["answers"]): string[] {
  return wrong({ answers: { ...whole.answers, ...given } });
}

/** What the water questions are for these answers. */
function demands(answers: Dossier["answers"]): string[] {
  return ["waterDisinfected", "disinfectionMethod", "disinfectionOther"].map((id) => {
    const found = findField(form, id);
    assert.ok(found);
    const { optional, section } = found;
    return demandOf(id, { optional, requires: section.requires, answers });
  });
}

Deno.test("the distiller's whole dossier can be filed", () => {
  assert.deepEqual(wrong({}), []);
});

Deno.test("an empty spirits dossier is told all of the manual's required fields at once", () => {
  assert.deepEqual(wrong({ answers: {}, tables: {}, files: {} }), [
    "required companyName",
    "required siteAddress",
    "rows_missing products",
    "required tradedWithChina",
    "required waterSource",
    "required processDescription",
    "file_missing declaration",
  ]);
});

Deno.test("spirits go straight to customs, and no competent authority is asked for", () => {
  assert.equal(alcohol.route, "self");
  assert.equal(findField(form, "competentAuthority"), undefined);
});

Deno.test("spirits never ask for pesticides", () => {
  for (const leaf of Object.keys(alcohol.leaves)) {
    const asked = formOf(d248, { category: alcohol, leaf });
    assert.equal(findField(asked, "pesticidesUsed"), undefined, leaf);
    assert.equal(findTable(asked, "pesticides"), undefined, leaf);
  }
});

Deno.test("public water: nothing is asked of disinfection", () => {
  assert.deepEqual(demands({ waterSource: "public" }), ["forbidden", "optional", "forbidden"]);
  const none = { waterDisinfected: "", disinfectionMethod: "", disinfectionOther: "" };
  assert.deepEqual(answering({ waterSource: "public", ...none }), []);
  assert.deepEqual(answering({ waterSource: "public" }), ["forbidden waterDisinfected"]);
});

Deno.test("water of one's own: whether it is disinfected is asked", () => {
  const none = { waterDisinfected: "", disinfectionMethod: "", disinfectionOther: "" };
  assert.deepEqual(demands({ waterSource: "own" }), ["required", "optional", "forbidden"]);
  assert.deepEqual(answering({ waterSource: "own", ...none }), ["required waterDisinfected"]);
});

Deno.test("disinfected: the method is required; not disinfected: it may be left out", () => {
  const own = { waterSource: "own", disinfectionMethod: "", disinfectionOther: "" };
  assert.deepEqual(answering({ ...own, waterDisinfected: "yes" }), ["required disinfectionMethod"]);
  assert.deepEqual(answering({ ...own, waterDisinfected: "no" }), []);
  assert.deepEqual(answering({ ...own, waterDisinfected: "no", disinfectionMethod: "ozone" }), []);
});

Deno.test("another method: it is described; a listed one: the description is greyed out", () => {
  const own = { waterSource: "own", waterDisinfected: "yes" };
  assert.deepEqual(answering({ ...own, disinfectionMethod: "other", disinfectionOther: "" }), [
    "required disinfectionOther",
  ]);
  assert.deepEqual(answering({ ...own, disinfectionMethod: "ozone" }), [
    "forbidden disinfectionOther",
  ]);
  assert.deepEqual(demands({ ...own, disinfectionMethod: "heat" }), [
    "required",
    "required",
    "forbidden",
  ]);
});

Deno.test("a method is one of those listed", () => {
  assert.deepEqual(answering({ disinfectionMethod: "prayer", disinfectionOther: "" }), [
    "not_an_option disinfectionMethod",
  ]);
});

Deno.test("spirits require a description of the process; its attachment may be left out", () => {
  assert.deepEqual(answering({ processDescription: "" }), ["required processDescription"]);
  assert.equal(findField(form, "processAttachment")?.optional, true);
});

Deno.test("spirits require the signed declaration", () => {
  assert.deepEqual(wrong({ files: {} }), ["file_missing declaration"]);
});

Deno.test("both routes ask about water and process, pasta included", () => {
  const pack: Pack = d248;
  for (const category of pack.categories) {
    for (const leaf of Object.keys(category.leaves)) {
      const asked = formOf(pack, { category, leaf });
      for (const id of ["waterSource", "processDescription", "declaration"]) {
        assert.equal(findField(asked, id)?.optional, false, `${leaf} ${id}`);
      }
    }
  }
});

Deno.test("an authority is asked for on the recommended route and on no other", () => {
  const pack: Pack = d248;
  for (const category of pack.categories) {
    const [leaf = ""] = Object.keys(category.leaves);
    const asked = findField(formOf(pack, { category, leaf }), "competentAuthority");
    assert.equal(asked !== undefined, category.route === "recommended", category.id);
  }
});

Deno.test("eighteen categories are recommended, by the names of the manual", () => {
  // deno-fmt-ignore
  const recommended = [
    "meat", "casing", "aquatic", "dairy", "nest", "bee", "egg", "oil", "stuffed", "grain", "milled",
    "veg", "spice", "nut", "dfruit", "beans", "fsdp", "health",
  ];
  const found = d248.categories.filter(({ route }) => route === "recommended").map(({ id }) => id);
  assert.deepEqual(found.toSorted(), recommended.toSorted());
});

Deno.test("pesticides are asked of plants, and of no animal and no drink", () => {
  const pack: Pack = d248;
  const asked = pack.categories.flatMap((category) =>
    Object.keys(category.leaves).filter((leaf) =>
      findField(formOf(pack, { category, leaf }), "pesticidesUsed") !== undefined
    )
  );
  // deno-fmt-ignore
  assert.deepEqual(asked.toSorted(), [
    "0601", "0603", "0701", "0801", "0901", "0902", "1001", "1002", "1003", "1101", "1201", "1301",
    "1401", "1402",
  ]);
});
