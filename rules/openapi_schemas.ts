import * as z from "zod";
import { type OperationId, operationIds, operations } from "./api_operations.ts";
import { type Parameter, parameters } from "./api_parameters.ts";
import { shapes } from "./api_shapes.ts";
import type { ApiWords } from "./api_words.ts";
import type { JsonSchema } from "./field_schema.ts";

/** Where the document keeps its schemas. */
export const COMPONENTS = "#/components/schemas/";

/** The name of what an operation answers. */
export function answerName(id: OperationId): string {
  const { answer } = operations[id];
  const known = Object.entries(shapes).find(([, shape]) => shape === answer);
  return known?.[0] ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}Answer`;
}

const registry = z.registry<{ id: string }>();
for (const [id, shape] of Object.entries(shapes)) registry.add(shape, { id });
for (const id of operationIds) {
  const { answer } = operations[id];
  if (typeof answer !== "string" && !registry.has(answer)) {
    registry.add(answer, { id: answerName(id) });
  }
}

/** Every schema of the document by its name; names that words are given for are described. */
export function componentSchemas({ properties }: ApiWords): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(registry, {
    io: "input",
    uri: (id) => COMPONENTS + id,
  });
  const texts: Readonly<Record<string, string>> = properties;
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, cleaned(schema, texts)]),
  );
}

/** What a parameter takes. */
export function parameterSchema(name: Parameter): JsonSchema {
  return cleaned(z.toJSONSchema(parameters[name], { io: "input" }), {});
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Without what only stands at the root of a file, and with a description of each property. */
function cleaned(schema: JsonSchema, texts: Readonly<Record<string, string>>): JsonSchema {
  const { $schema: _, $id: __, id: ___, ...rest } = schema;
  return Object.fromEntries(
    Object.entries(rest).map(([keyword, value]) => [
      keyword,
      keyword === "properties" && isObject(value) ? described(value, texts) : inner(value, texts),
    ]),
  );
}

function inner(value: unknown, texts: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(value)) return value.map((each) => inner(each, texts));
  return isObject(value) ? cleaned(value, texts) : value;
}

function described(own: JsonSchema, texts: Readonly<Record<string, string>>): JsonSchema {
  return Object.fromEntries(
    Object.entries(own).map(([name, schema]) => {
      const { [name]: description } = texts;
      const said = isObject(schema) ? cleaned(schema, texts) : schema;
      return [name, isObject(said) && description ? { ...said, description } : said];
    }),
  );
}
