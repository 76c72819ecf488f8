import assert from "node:assert/strict";
import * as z from "zod";
import { harvest, honeydew, lemonade, pilot } from "../tests/pilot.ts";
import { formOf } from "./application_form.ts";
import { field, type Group } from "./form.ts";
import { formDifferences } from "./form_differences.ts";

const known = { cites: "Harvest Notice 3", provenance: "local" } as const;

function formWith(group: Group) {
  const category = { ...honeydew, groups: [group] };
  return formOf(pilot, { category, leaf: "9101" });
}

const before = formWith(harvest);

/** What a changed harvest differs in, `change what id`. */
function told(changes: Partial<Group>): string[] {
  return formDifferences(before, formWith({ ...harvest, ...changes }))
    .map(({ change, what, id, column, rule }) =>
      [change, what, id, column, rule?.rule].filter(Boolean).join(" ")
    );
}

Deno.test("a form does not differ from itself, nor from one made alike", () => {
  assert.deepEqual(formDifferences(before, before), []);
  const alike = {
    hives: field(z.number().int().min(1).max(10_000).optional(), {
      provenance: "inferred",
      cites: "Another notice",
      control: "number",
    }),
  };
  assert.deepEqual(told({ fields: { ...harvest.fields, ...alike } }), []);
});

Deno.test("questions that come and go are told", () => {
  const { hives: _, ...fields } = harvest.fields;
  assert.deepEqual(told({ fields }), ["removed field hives"]);
  const slope = field(z.string(), { control: "text", ...known });
  const [added] = formDifferences(
    before,
    formWith({ ...harvest, fields: { ...harvest.fields, slope } }),
  );
  assert.deepEqual(added, {
    change: "added",
    what: "field",
    id: "slope",
    group: "harvest",
    required: true,
    ...known,
  });
});

Deno.test("a question asked otherwise is told: its limits, choices, need, unit or control", () => {
  const note = { control: "number", ...known } as const;
  const ways = [
    field(z.number().int().min(1).max(9).optional(), note),
    field(z.number().int().min(1).max(10_000), note),
    field(z.number().int().min(1).max(10_000).optional(), { ...note, unit: "people" }),
    field(z.number().int().min(1).max(10_000).optional(), { ...note, control: "text" }),
  ];
  for (const hives of ways) {
    assert.deepEqual(told({ fields: { ...harvest.fields, hives } }), ["changed field hives"]);
  }
  const harvested = field(z.enum(["hand", "machine", "robot"]), { control: "radio", ...known });
  assert.deepEqual(told({ fields: { ...harvest.fields, harvested } }), ["changed field harvested"]);
});

Deno.test("a table goes with its columns, and its columns come and go alone", () => {
  assert.deepEqual(told({ tables: {}, requires: [] }), [
    "removed table batches",
    "removed requirement machineMaker required",
    "removed requirement machineMaker forbidden",
  ]);
  const { batches } = harvest.tables ?? {};
  assert.ok(batches);
  const season = field(z.string().optional(), { control: "text", ...known });
  const { grade: _, ...columns } = batches.columns;
  assert.deepEqual(told({ tables: { batches: { ...batches, columns: { ...columns, season } } } }), [
    "added column batches season",
    "removed column batches grade",
  ]);
  assert.deepEqual(told({ tables: { batches: { ...batches, min: 1 } } }), [
    "changed table batches",
  ]);
});

Deno.test("conditions that come and go are told, but not with the question they are about", () => {
  const [first, ...requires] = harvest.requires ?? [];
  assert.deepEqual(told({ requires }), ["removed requirement machineMaker required"]);
  const other = { ...first!, when: { field: "harvested", is: "hand" } };
  assert.deepEqual(told({ requires: [other, ...requires] }), [
    "added requirement machineMaker required",
    "removed requirement machineMaker required",
  ]);
  const { machineMaker: _, ...fields } = harvest.fields;
  assert.deepEqual(told({ fields, requires: requires.slice(1) }), ["removed field machineMaker"]);
});

Deno.test("forms of the other route differ in the questions of that route", () => {
  const lemon = formOf(pilot, { category: lemonade, leaf: "9201" });
  const liquid = formOf(pilot, { category: honeydew, leaf: "9102" });
  assert.deepEqual(formDifferences(lemon, liquid).map(({ change, id }) => [change, id]), [
    ["added", "competentAuthority"],
  ]);
  assert.deepEqual(formDifferences(liquid, lemon).map(({ change, id }) => [change, id]), [
    ["removed", "competentAuthority"],
  ]);
});
