import assert from "node:assert/strict";
import * as z from "zod";
import { fieldSchema, isSaid } from "./field_schema.ts";
import { field, type Schema } from "./form.ts";

const note = { control: "text", cites: "A notice, article 1", provenance: "local" } as const;
const text = "#/$defs/text";

function published(schema: Schema) {
  return fieldSchema(field(schema, note));
}

Deno.test("a line of text is published with its limits, and with no white space at its ends", () => {
  assert.deepEqual(published(z.string().min(2).max(200).optional()), {
    type: "string",
    minLength: 2,
    maxLength: 200,
    $ref: text,
  });
});

Deno.test("a pattern is published as it is written", () => {
  assert.deepEqual(published(z.string().regex(/^\d{4}$/)), {
    type: "string",
    pattern: "^\\d{4}$",
    $ref: text,
  });
});

Deno.test("choices are published with their options, and a list of them is never empty", () => {
  assert.deepEqual(published(z.enum(["yes", "no"])), { type: "string", enum: ["yes", "no"] });
  assert.deepEqual(published(z.array(z.enum(["a", "b"])).max(2).optional()), {
    type: "array",
    items: { type: "string", enum: ["a", "b"] },
    minItems: 1,
    maxItems: 2,
  });
});

Deno.test("a number is published with its bounds", () => {
  const amount = published(z.number().min(0).max(5.5));
  assert.deepEqual(amount, { type: "number", minimum: 0, maximum: 5.5 });
  const count = published(z.number().int().min(0).max(5));
  assert.deepEqual(count, { type: "integer", minimum: 0, maximum: 5 });
});

Deno.test("what JSON Schema cannot say, or others would read otherwise, is left to the check", () => {
  const strange: readonly Schema[] = [
    z.string().max(9).refine((value) => value.startsWith("C")),
    z.string().regex(/^[a-z]+$/i),
    z.string().regex(/^a\-b$/),
    z.string().max(9).transform((value) => value.length),
    z.url(),
  ];
  for (const schema of strange) {
    assert.equal(isSaid(schema), false);
    assert.deepEqual(published(schema), { type: "string", $ref: text });
  }
  assert.equal(isSaid(z.number().max(9).multipleOf(0.1)), false);
  assert.deepEqual(published(z.number().max(9).multipleOf(0.1)), { type: "number" });
  assert.equal(isSaid(z.array(z.string().refine(() => true))), false);
  for (const schema of [z.string().max(9), z.enum(["a"]), z.array(z.enum(["a"])), z.number()]) {
    assert.equal(isSaid(schema), true);
  }
});
