import assert from "node:assert/strict";
import * as z from "zod";
import { formOfLeaf, wrongIn } from "../../../tests/situations.ts";
import {
  type ApplicationForm,
  findField,
  groupIn,
  requirementsOf,
} from "../../application_form.ts";
import { type Answers, fieldsOf, holds, targetOf } from "../../conditions.ts";
import {
  type AnyRequirement,
  choicesIn,
  type Group,
  isOptional,
  noteOf,
  type Schema,
} from "../../form.ts";
import type { Pack } from "../../pack.ts";
import { d248 } from "./mod.ts";

// What holds for every question of the pack.

const pack: Pack = d248;
const leaves = pack.categories.flatMap((category) => Object.keys(category.leaves));
const groups: readonly Group[] = [
  ...new Set([...pack.core, ...pack.categories.flatMap(({ groups: own }) => own)].map(groupIn)),
];

interface Asked {
  readonly where: string;
  readonly schema: Schema;
  /** It stands in a row. */
  readonly column: boolean;
}

/** Every field and column of the pack. */
const questions: readonly Asked[] = groups.flatMap(({ id, fields, tables = {} }) => [
  ...Object.entries(fields).map(([field, schema]) => ({
    where: `${id}/${field}`,
    schema,
    column: false,
  })),
  ...Object.entries(tables).flatMap(([table, { columns }]) =>
    Object.entries(columns).map(([column, schema]) => ({
      where: `${id}/${table}/${column}`,
      schema,
      column: true,
    }))
  ),
]);

/** Every way to answer a choice: nothing, one, and two where several may be chosen. */
function waysToAnswer(schema: Schema): (string | string[])[] {
  const options = choicesIn(schema);
  if (noteOf(schema).control !== "checkboxes") return ["", ...options];
  const pairs = options.flatMap((one, at) => options.slice(at + 1).map((two) => [one, two]));
  return [[], ...options.map((one) => [one]), ...pairs];
}

/** Every way to answer the fields that these requirements look at. */
function situations(form: ApplicationForm, requires: readonly AnyRequirement[]): Answers[] {
  const fields = [...new Set(requires.flatMap(({ when }) => fieldsOf(when)))];
  return fields.reduce<Answers[]>((all, id) => {
    const schema = findField(form, id)?.schema;
    assert.ok(schema, id);
    return all.flatMap((answers) =>
      waysToAnswer(schema).map((answer) => ({ ...answers, [id]: answer }))
    );
  }, [{}]);
}

Deno.test("no public source confirms it: then it may be left out", () => {
  const required = questions.filter(({ schema, column }) => {
    const { provenance } = noteOf(schema);
    return !column && !isOptional(schema) && provenance !== "manual" && provenance !== "official";
  });
  // The register shows the address of the site, so that no file can do without it.
  assert.deepEqual(required.map(({ where }) => where), ["site/siteAddress"]);
});

Deno.test("no public source confirms the table: then its rows may be left out", () => {
  const asked = groups.flatMap(({ tables = {} }) => Object.entries(tables))
    .filter(([, { min = 0 }]) => min > 0);
  assert.deepEqual(asked.map(([id, { provenance }]) => [id, provenance]), [["products", "manual"]]);
});

Deno.test("a row needs its product and what it is about, and nothing else", () => {
  for (const { tables = {} } of groups) {
    for (const [table, { columns, provenance }] of Object.entries(tables)) {
      if (provenance === "manual") continue;
      const needed = Object.entries(columns).filter(([, schema]) => !isOptional(schema))
        .map(([column]) => column).filter((column) => column !== "product");
      assert.ok(needed.length <= 1, `${table}: ${needed.join()}`);
      const first = Object.keys(columns).filter((column) => column !== "product")[0];
      if (needed.length > 0) assert.equal(needed[0], first, table);
    }
  }
});

Deno.test("an empty file of any leaf is told the manual's fields, and no more", () => {
  const fields = ["companyName", "siteAddress", "products", "tradedWithChina"];
  const nothing = {
    competentAuthority: "",
    companyName: "",
    siteAddress: "",
    tradedWithChina: "",
    waterSource: "",
    processDescription: "",
  };
  for (const leaf of leaves) {
    const form = formOfLeaf(leaf);
    const asked = form.category.route === "recommended" ? ["competentAuthority"] : [];
    const plants = findField(form, "pesticidesUsed") ? ["pesticidesUsed"] : [];
    const answers = Object.fromEntries(
      Object.entries({ ...nothing, ...(plants.length > 0 && { pesticidesUsed: "" }) })
        .filter(([id]) => findField(form, id)),
    );
    const told = wrongIn(leaf, { answers, tables: { products: [] } })
      .map((line) => line.split(" ")[1]);
    const rest = ["waterSource", "processDescription"];
    assert.deepEqual(told, [...asked, ...fields, ...plants, ...rest], leaf);
  }
});

Deno.test("every condition holds for some answers and not for others", () => {
  for (const leaf of leaves) {
    const form = formOfLeaf(leaf);
    for (const requirement of requirementsOf(form)) {
      const where = `${leaf} ${targetOf(requirement)}`;
      const verdicts = situations(form, [requirement])
        .map((answers) => holds(requirement.when, answers));
      assert.ok(verdicts.includes(true), where);
      assert.ok(verdicts.includes(false), where);
      assert.equal(verdicts[0] && requirement.rule === "required", false, where);
    }
  }
});

Deno.test("nothing is required and forbidden by the same answers", () => {
  for (const leaf of leaves) {
    const form = formOfLeaf(leaf);
    const requires = requirementsOf(form);
    for (const target of new Set(requires.map(targetOf))) {
      const own = requires.filter((requirement) => targetOf(requirement) === target);
      for (const answers of situations(form, own)) {
        const rules = new Set(own.filter(({ when }) => holds(when, answers)).map((r) => r.rule));
        assert.ok(rules.size <= 1, `${leaf} ${target} ${JSON.stringify(answers)}`);
      }
    }
  }
});

Deno.test("what cannot be answered makes nothing required", () => {
  for (const leaf of leaves) {
    const form = formOfLeaf(leaf);
    for (const requirement of requirementsOf(form)) {
      const { when, rule } = requirement;
      const strange = Object.fromEntries(fieldsOf(when).map((id) => [id, "no such option"]));
      assert.ok(rule === "forbidden" || !holds(when, strange), `${leaf} ${targetOf(requirement)}`);
    }
  }
});

/** The patterns of a published schema, however deep. */
function patternsIn(node: unknown): string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) =>
    key === "pattern" ? [String(inner)] : patternsIn(inner)
  );
}

Deno.test("every schema can be published as JSON Schema, and says there all it says here", () => {
  for (const { where, schema } of questions) {
    const published = JSON.stringify(z.toJSONSchema(schema, { io: "input" }));
    assert.doesNotMatch(published, /"(multipleOf|format|contentEncoding|not)":/, where);
    const spaced = schema.safeParse("  spaced  ");
    if (spaced.success) assert.equal(spaced.data, "  spaced  ", where);
  }
});

Deno.test("patterns mean the same in JavaScript and in JSON Schema", () => {
  const patterns = questions.flatMap(({ schema }) =>
    patternsIn(z.toJSONSchema(schema, { io: "input" }))
  );
  assert.ok(patterns.length > 5);
  for (const pattern of patterns) {
    assert.doesNotMatch(pattern, /\(\?<|\\[kpPbB]|\\\d/, pattern);
    assert.match(pattern, /^\^.*\$$/, pattern);
    assert.ok(new RegExp(pattern, "u"), pattern);
  }
});

Deno.test("numbers have a least and a most, texts a most or a pattern", () => {
  for (const { where, schema } of questions) {
    const { control, options } = noteOf(schema);
    const published = JSON.stringify(z.toJSONSchema(schema, { io: "input" }));
    if (control === "number") {
      assert.match(published, /"minimum":/, where);
      assert.match(published, /"maximum":/, where);
    }
    if ((control === "text" || control === "textarea") && options === undefined) {
      assert.match(published, /"(maxLength|pattern)":/, where);
    }
  }
});
