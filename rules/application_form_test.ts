import assert from "node:assert/strict";
import * as z from "zod";
import { estate, harvest, honeydew, lemonade, pilot, signature } from "../tests/pilot.ts";
import {
  fileFields,
  findField,
  findTable,
  formOf,
  groupIn,
  placed,
  requirementsOf,
  sectionsOf,
} from "./application_form.ts";
import { field, type Group, parts } from "./form.ts";
import type { GroupIf, Pack } from "./pack.ts";
import { d248 } from "./packs/d248/mod.ts";

const comb = formOf(pilot, { category: honeydew, leaf: "9101" });
const liquid = formOf(pilot, { category: honeydew, leaf: "9102" });
const lemon = formOf(pilot, { category: lemonade, leaf: "9201" });

const note = { control: "text", cites: "Pilot Notice 1", provenance: "local" } as const;

function ids(form: ReturnType<typeof formOf>): string[] {
  return form.sections.map(({ id }) => id);
}

Deno.test("a form is the core with the category's own groups in their places", () => {
  assert.deepEqual(ids(comb), ["estate", "harvest", "signature"]);
});

Deno.test("a group asked for some leaves is asked for no other", () => {
  assert.deepEqual(ids(liquid), ["estate", "signature"]);
  assert.equal(findField(liquid, "harvested"), undefined);
  assert.equal(findTable(liquid, "batches"), undefined);
  assert.deepEqual(requirementsOf(liquid), []);
});

Deno.test("a group that names no place stands at the end of its part", () => {
  const cellar: Group = {
    id: "cellar",
    part: "basic",
    fields: { depth: field(z.string(), note) },
  };
  const category = { ...honeydew, groups: [harvest, cellar] };
  assert.deepEqual(ids(formOf(pilot, { category, leaf: "9101" })), [
    "estate",
    "cellar",
    "harvest",
    "signature",
  ]);
});

Deno.test("groups that name the same place stand there in the category's order", () => {
  const place = { part: "production", after: "estate", fields: {} } as const;
  const [first, second] = [{ ...place, id: "first" }, { ...place, id: "second" }];
  const category = { ...honeydew, groups: [first, harvest, second] };
  assert.deepEqual(ids(formOf(pilot, { category, leaf: "9101" })), [
    "estate",
    "first",
    "harvest",
    "second",
    "signature",
  ]);
});

Deno.test("a group whose place is not there stands at the end of its part", () => {
  const place = { part: "basic", after: "orchard", fields: {} } as const;
  const category = { ...honeydew, groups: [{ ...place, id: "cellar" }, harvest] };
  assert.deepEqual(ids(formOf(pilot, { category, leaf: "9101" })), [
    "estate",
    "harvest",
    "cellar",
    "signature",
  ]);
});

Deno.test("what is asked of one country is asked of its enterprises alone, by law and category", () => {
  const stable: Group = { id: "stable", part: "production", fields: {} };
  const law: Pack = {
    ...pilot,
    core: [...pilot.core, { leaves: ["9101"], countries: ["NOR", "ISL"], group: stable }],
  };
  const category = { ...honeydew, groups: [{ countries: ["NOR"], group: harvest }] };
  const asked = (leaf: string, country?: string) =>
    ids(formOf(law, { category, leaf, country })).filter((id) =>
      id === "stable" || id === "harvest"
    );
  assert.deepEqual(asked("9101", "NOR").toSorted(), ["harvest", "stable"]);
  assert.deepEqual(asked("9101", "ISL"), ["stable"]);
  assert.deepEqual(asked("9102", "NOR"), ["harvest"]);
  assert.deepEqual(asked("9101", "ITA"), []);
  assert.deepEqual(asked("9101"), []);
});

Deno.test("a pack places groups that are asked in some cases alone like any other", () => {
  const place = { part: "production", fields: {} } as const;
  const cellar = { leaves: ["9101"], group: { ...place, id: "cellar" } };
  const press = { countries: ["NOR"], group: { ...place, id: "press", after: "cellar" } };
  const names = (entries: readonly (Group | GroupIf)[]) => entries.map((one) => groupIn(one).id);
  const core = placed<Group | GroupIf>(pilot.core, cellar);
  assert.deepEqual(names(core), ["cellar", "estate", "signature"]);
  assert.deepEqual(names(placed<Group | GroupIf>(core, press)), [
    "cellar",
    "press",
    "estate",
    "signature",
  ]);
  const both = placed<Group | GroupIf>(core, press);
  assert.deepEqual(names(placed<Group | GroupIf>(both, { ...place, id: "last" })), [
    "cellar",
    "press",
    "last",
    "estate",
    "signature",
  ]);
});

Deno.test("a field of one route is not asked on the other", () => {
  assert.ok(findField(comb, "competentAuthority"));
  assert.equal(findField(lemon, "competentAuthority"), undefined);
});

Deno.test("findField() says whether a field may be left out, and where it stands", () => {
  const hives = findField(comb, "hives");
  assert.equal(hives?.optional, true);
  assert.equal(hives?.section.part, "production");
  assert.equal(hives?.note.control, "number");
  assert.equal(findField(comb, "harvested")?.optional, false);
});

Deno.test("findTable() gives a table with the section it stands in", () => {
  const found = findTable(comb, "batches");
  assert.equal(found?.section.id, "harvest");
  assert.equal(found?.table.max, 2);
});

Deno.test("names every object has are no fields or tables", () => {
  for (const name of ["constructor", "toString", "__proto__", ""]) {
    assert.equal(findField(comb, name), undefined);
    assert.equal(findTable(comb, name), undefined);
  }
});

Deno.test("fileFields() lists what takes files, with its part", () => {
  assert.deepEqual(fileFields(comb), [{ id: "declaration", part: "inspection" }]);
});

Deno.test("sectionsOf() gives each section to one part", () => {
  assert.deepEqual(
    parts.map((part) => sectionsOf(comb, part).map(({ id }) => id)),
    [["estate"], ["harvest"], ["signature"]],
  );
});

Deno.test("taking a field out of a group takes it out of the form", () => {
  const { hives: _, ...fields } = harvest.fields;
  const category = { ...honeydew, groups: [{ ...harvest, fields }] };
  assert.equal(findField(formOf(pilot, { category, leaf: "9101" }), "hives"), undefined);
});

Deno.test("formOf() leaves pack and groups as they were", () => {
  const before = pilot.core.map(({ id }) => id);
  formOf(pilot, { category: honeydew, leaf: "9101" });
  assert.deepEqual(pilot.core.map(({ id }) => id), before);
  assert.ok("competentAuthority" in estate.fields && "declaration" in signature.fields);
});

Deno.test("every leaf of our packs has a form with its three parts filled", () => {
  const packs: readonly Pack[] = [d248];
  for (const pack of packs) {
    for (const category of pack.categories) {
      for (const leaf of Object.keys(category.leaves)) {
        const form = formOf(pack, { category, leaf });
        for (const part of parts) assert.notEqual(sectionsOf(form, part).length, 0, leaf);
      }
    }
  }
});
