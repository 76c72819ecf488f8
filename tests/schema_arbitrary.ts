import fc from "fast-check";

/** A schema of JSON Schema, as far as the published ones go. */
export type AnySchema = Readonly<Record<string, unknown>> | boolean;

/** Where `$ref`s are looked up: a whole document, by JSON pointer. */
type Root = Readonly<Record<string, unknown>>;

function isSchema(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function schemaAt(value: unknown): AnySchema {
  return typeof value === "boolean" || isSchema(value) ? value : true;
}

/** What a reference of the document points at. */
export function resolved(root: Root, pointer: string): AnySchema {
  let found: unknown = root;
  for (const part of pointer.replace(/^#\//, "").split("/")) {
    const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
    found = isSchema(found) ? found[key] : undefined;
  }
  if (found === undefined) throw new Error(`Cannot follow ${pointer}: there is nothing`);
  return schemaAt(found);
}

/** How deep references are followed before what may be left out is left out. */
const DEEPEST = 4;

/** Values that fit a schema. */
export function fitting(schema: AnySchema, root: Root, depth = 0): fc.Arbitrary<unknown> {
  if (typeof schema === "boolean") return fc.jsonValue();
  const { $ref, anyOf, oneOf, allOf } = schema;
  if (typeof $ref === "string") {
    const { $ref: _, ...beside } = schema;
    const target = resolved(root, $ref);
    if (typeof target === "boolean") return fitting(beside, root, depth + 1);
    const both = fitting({ ...target, ...beside }, root, depth + 1);
    const pattern = new RegExp(String(target["pattern"] ?? ""), "u");
    return both.filter((value) => typeof value !== "string" || pattern.test(value));
  }
  if ("const" in schema) return fc.constant(schema["const"]);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...schema["enum"]);
  const ways = [anyOf, oneOf].find(Array.isArray);
  if (ways !== undefined) {
    const open = depth > DEEPEST ? ways.slice(0, 1) : ways;
    return fc.oneof(...open.map((way) => fitting(schemaAt(way), root, depth + 1)));
  }
  if (Array.isArray(allOf) && schema["type"] === undefined) {
    return fitting(Object.assign({}, ...allOf), root, depth + 1);
  }
  const types = [schema["type"]].flat();
  return fc.oneof(...types.map((type) => ofType(String(type), { schema, root, depth })));
}

interface Asked {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly root: Root;
  readonly depth: number;
}

function ofType(type: string, asked: Asked): fc.Arbitrary<unknown> {
  switch (type) {
    case "string":
      return texts(asked.schema);
    case "integer":
      return fc.integer(bounds(asked.schema));
    case "number":
      return fc.double({ ...bounds(asked.schema), noNaN: true, noDefaultInfinity: true });
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return lists(asked);
    case "object":
      return objects(asked);
    default:
      return fc.jsonValue();
  }
}

function numberIn(schema: Asked["schema"], keyword: string): number | undefined {
  const value = schema[keyword];
  return typeof value === "number" ? value : undefined;
}

function bounds(schema: Asked["schema"]) {
  const min = numberIn(schema, "minimum");
  const max = numberIn(schema, "maximum");
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function texts(schema: Asked["schema"]): fc.Arbitrary<string> {
  const least = numberIn(schema, "minLength") ?? 0;
  const most = numberIn(schema, "maxLength") ?? least + 40;
  const { pattern } = schema;
  const made = typeof pattern === "string"
    ? fc.stringMatching(new RegExp(pattern, "u"))
    : fc.string({ unit: "grapheme", minLength: least, maxLength: Math.min(most, least + 60) });
  return made.filter((text) => {
    const length = [...text].length;
    return length >= least && length <= most;
  });
}

function lists({ schema, root, depth }: Asked): fc.Arbitrary<unknown[]> {
  const least = numberIn(schema, "minItems") ?? 0;
  const most = Math.min(numberIn(schema, "maxItems") ?? 3, least + 3);
  const maxLength = depth > DEEPEST ? least : most;
  const items = fitting(schemaAt(schema["items"] ?? true), root, depth + 1);
  return fc.array(items, { minLength: least, maxLength });
}

function objects({ schema, root, depth }: Asked): fc.Arbitrary<Record<string, unknown>> {
  const properties = isSchema(schema["properties"]) ? schema["properties"] : {};
  const required = Array.isArray(schema["required"]) ? schema["required"].map(String) : [];
  const asked = Object.entries(properties)
    .filter(([name]) => depth <= DEEPEST || required.includes(name));
  const named = fc.record(
    Object.fromEntries(
      asked.map(([name, each]) => [name, fitting(schemaAt(each), root, depth + 1)]),
    ),
    { requiredKeys: required, noNullPrototype: true },
  );
  const others = schema["additionalProperties"];
  if (!isSchema(others)) return named;
  const free = fc.dictionary(
    fc.stringMatching(/^[a-z][A-Za-z]{0,9}$/),
    fitting(others, root, depth + 1),
    { maxKeys: 3, noNullPrototype: true },
  );
  return fc.tuple(named, free).map(([own, more]) => ({ ...more, ...own }));
}
