import {
  type HeaderObject,
  OpenApiBuilder,
  type OpenAPIObject,
  type OperationObject,
  type ParameterObject,
  type ReferenceObject,
  type ResponseObject,
  type ResponsesObject,
} from "openapi3-ts/oas31";
import {
  type Operation,
  type OperationId,
  operationIds,
  operations,
  type PathName,
  tags,
} from "./api_operations.ts";
import { type Parameter, parameters } from "./api_parameters.ts";
import type { ApiWords } from "./api_words.ts";
import { beyondOfPacks } from "./beyond_packs.ts";
import { answerName, COMPONENTS, componentSchemas, parameterSchema } from "./openapi_schemas.ts";
import type { Pack } from "./pack.ts";

/** What an operation answers to its example, and what is sent along. */
export interface ExampleAnswer {
  readonly body?: unknown;
  readonly answer: unknown;
}

/** What the document is made of beside the rules. */
export interface OpenApiParts {
  readonly words: ApiWords;
  readonly packs: readonly Pack[];
  readonly examples: Readonly<Partial<Record<OperationId, ExampleAnswer>>>;
  readonly portalName: string;
  readonly version: string;
  /** Where the portal is reached. */
  readonly server: string;
}

const pathSchemas = {
  category: { type: "string", pattern: "^[a-z0-9_]{1,40}$" },
  leaf: { type: "string", pattern: "^[0-9]{4}$" },
  of: { type: "string", enum: ["application", "registration"] },
  number: { type: "string", minLength: 1, maxLength: 60 },
} as const satisfies Readonly<Record<PathName, ParameterObject["schema"]>>;

/** The API as OpenAPI 3.1, in one language. */
export function openApi(parts: OpenApiParts): OpenAPIObject {
  const { words, portalName, version, server } = parts;
  const builder = OpenApiBuilder.create({
    openapi: "3.1.0",
    info: {
      title: words.title(portalName),
      version,
      description: words.intro,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: server }],
    security: [],
    tags: tags.map((name) => ({ name, description: words.tags[name].text })),
    paths: {},
  });
  for (const [name, schema] of Object.entries(componentSchemas(words))) {
    builder.addSchema(name, schema);
  }
  for (const name of names(parameters)) builder.addParameter(name, parameterOf(name, words));
  for (const [name, header] of Object.entries(headersOf(words))) builder.addHeader(name, header);
  for (const [name, response] of Object.entries(refusals(words))) {
    builder.addResponse(name, response);
  }
  for (const [path, item] of pathsOf(parts)) builder.addPath(path, item);
  return builder.getSpec();
}

function names<K extends string>(record: Readonly<Record<K, unknown>>): K[];
function names(record: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(record);
}

function pathsOf(parts: OpenApiParts) {
  return operationIds.map((id) => {
    const { method, path } = operations[id];
    return [path, { [method.toLowerCase()]: operationOf(id, parts) }] as const;
  });
}

function operationOf(id: OperationId, parts: OpenApiParts): OperationObject {
  const { path, tag, query, body, example }: Operation = operations[id];
  const { words, examples, packs } = parts;
  const { summary, text } = words.operations[id];
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const sent = examples[id]?.body;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: text,
    parameters: [
      ...names(pathSchemas).filter((name) => inPath.includes(name)).map((name) => ({
        name,
        in: "path" as const,
        required: true,
        description: words.paths[name],
        schema: pathSchemas[name],
        example: example.path?.[name],
      })),
      ...query.map((name) => ({ $ref: `#/components/parameters/${name}` })),
    ],
    ...(body !== undefined && {
      requestBody: {
        required: true,
        description: words.body,
        content: {
          "application/json": { schema: { $ref: `${COMPONENTS}Draft` }, example: sent },
        },
      },
      "x-beyond-schema": beyondOfPacks(packs).map((each) => ({
        ...each,
        text: words.beyond[each.why],
      })),
    }),
    responses: responsesOf(id, parts),
  };
}

function responsesOf(id: OperationId, { words, examples }: OpenApiParts): ResponsesObject {
  const operation: Operation = operations[id];
  const { method, path, query, body } = operation;
  const named = path.includes("{") || query.includes("pack");
  return {
    200: {
      description: words.answers.ok,
      headers: headerRefs(method === "GET", operation.table !== undefined),
      content: contentOf(id, examples[id]?.answer),
    },
    ...(method === "GET" && { 304: refusal("Unchanged") }),
    ...((query.length > 0 || body !== undefined) && { 400: refusal("Bad") }),
    ...(named && { 404: refusal("Missing") }),
    ...(body !== undefined && { 413: refusal("TooLarge") }),
    429: refusal("TooMany"),
  };
}

function contentOf(id: OperationId, example: unknown): NonNullable<ResponseObject["content"]> {
  const { answer, table }: Operation = operations[id];
  if (answer === "drawing") return { "image/svg+xml": { schema: { type: "string" } } };
  if (answer === "schema") {
    return { "application/schema+json": { schema: { type: "object" }, ...shown(example) } };
  }
  return {
    "application/json": { schema: { $ref: COMPONENTS + answerName(id) }, ...shown(example) },
    ...(table !== undefined && { "text/csv": { schema: { type: "string" } } }),
  };
}

function shown(example: unknown) {
  return example === undefined ? {} : { example };
}

function refusal(name: string): ReferenceObject {
  return { $ref: `#/components/responses/${name}` };
}

function parameterOf(name: Parameter, { parameters: texts }: ApiWords): ParameterObject {
  return {
    name,
    in: "query",
    required: false,
    description: texts[name],
    schema: parameterSchema(name),
  };
}

function headersOf({ headers }: ApiWords): Record<string, HeaderObject> {
  const text = (description: string) => ({ description, schema: { type: "string" as const } });
  const count = (description: string) => ({ description, schema: { type: "integer" as const } });
  return {
    ETag: text(headers.etag),
    Link: text(headers.link),
    "RateLimit-Limit": count(headers.limit),
    "RateLimit-Policy": text(headers.policy),
    "RateLimit-Remaining": count(headers.remaining),
    "RateLimit-Reset": count(headers.reset),
    "Retry-After": count(headers.retry),
  };
}

const RATES = [
  "RateLimit-Limit",
  "RateLimit-Policy",
  "RateLimit-Remaining",
  "RateLimit-Reset",
] as const;

function headerRefs(isRead: boolean, isList: boolean): Record<string, ReferenceObject> {
  const all = [...(isRead ? ["ETag"] : []), ...(isList ? ["Link"] : []), ...RATES];
  return Object.fromEntries(all.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

function refusals({ answers }: ApiWords): Record<string, ResponseObject> {
  const content = { "application/problem+json": { schema: { $ref: `${COMPONENTS}Problem` } } };
  const headers = headerRefs(false, false);
  const retry = { "Retry-After": { $ref: "#/components/headers/Retry-After" } };
  return {
    Unchanged: { description: answers.unchanged },
    Bad: { description: answers.bad, headers, content },
    Missing: { description: answers.missing, headers, content },
    TooLarge: { description: answers.tooLarge, headers, content },
    TooMany: { description: answers.tooMany, headers: { ...headers, ...retry }, content },
  };
}
