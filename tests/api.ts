import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { Registration } from "../kv/registrations.ts";
import { sampleAuthority, sampleRegistration } from "../routes/api/(_parts)/samples.ts";
import type { OperationId } from "../rules/api_operations.ts";
import { value } from "./accounts.ts";
import type { Answer, Client } from "./client.ts";
import { registration as fixture } from "./files.ts";
import { openPortal, type PortalOptions } from "./portal.ts";
import { type AnySchema, resolved } from "./schema_arbitrary.ts";

/** The sample of the document as the register keeps it. */
export const sampleRecord: Registration = {
  ...fixture,
  ...sampleRegistration,
  products: sampleRegistration.products.map(({ name, hs = "" }) => ({ name, hs })),
  history: [...sampleRegistration.history],
};

/** A parameter, an answer, an operation of the document, as far as the tests read them. */
export interface DocParameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly schema: AnySchema;
}

interface DocMedia {
  readonly schema: AnySchema;
  readonly example?: unknown;
}

export interface DocAnswer {
  readonly content?: Readonly<Record<string, DocMedia>>;
  readonly headers?: Readonly<Record<string, unknown>>;
}

export interface DocOperation {
  readonly operationId: OperationId;
  readonly parameters: readonly DocParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, DocMedia>> };
  readonly responses: Readonly<Record<string, DocAnswer>>;
}

export interface Doc {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DocOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, AnySchema>>;
  };
  readonly [key: string]: unknown;
}

/** An operation of the document with its address, its references followed. */
export interface Documented extends DocOperation {
  readonly method: "GET" | "POST";
  readonly path: string;
}

/** A portal whose records are those of the document's examples, with somebody who asks. */
export async function openApi(options: PortalOptions = {}) {
  const portal = await openPortal(options);
  value(
    await portal.deps.authorities.add({ ...sampleAuthority, createdAt: "2026-03-02T01:00:00Z" }),
  );
  const op = portal.deps.kv.atomic();
  (await portal.deps.registrations.adding(sampleRecord))(op);
  assert.ok((await op.commit()).ok);
  const client = portal.visitor();
  return { portal, client, [Symbol.dispose]: () => portal[Symbol.dispose]() };
}

/** The document as it is served. */
export async function documentFrom(client: Client, lang = "en"): Promise<Doc> {
  const answer = await client.get(`/api/openapi.json?lang=${lang}`);
  assert.equal(answer.status, 200);
  return JSON.parse(answer.body);
}

/** Every operation of the document. */
export function operationsOf(doc: Doc): Documented[] {
  return Object.entries(doc.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...JSON.parse(JSON.stringify(operation), (_, node) => followed(node, doc)),
      path,
      method: method === "post" ? "POST" as const : "GET" as const,
    }))
  );
}

/** What a reference to anything but a schema points at. */
function followed(node: unknown, doc: Doc): unknown {
  if (typeof node !== "object" || node === null || !("$ref" in node)) return node;
  const target = String(node.$ref);
  return target.startsWith("#/components/schemas/")
    ? node
    : JSON.parse(JSON.stringify(resolved(doc, target)), (_, each) => followed(each, doc));
}

/** Whether values fit the schemas of the document, by draft 2020-12. */
export function validator(doc: Doc) {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    allErrors: true,
  });
  formats.default(ajv);
  const moved = (schema: unknown) =>
    JSON.parse(JSON.stringify(schema).replaceAll("#/components/schemas/", "doc#/$defs/"));
  ajv.addSchema({ $id: "doc", $defs: moved(doc.components.schemas) });
  const known = new Map<string, ReturnType<typeof ajv.compile>>();
  return function faults(schema: AnySchema, value: unknown): string[] {
    const text = JSON.stringify(schema);
    const validate = known.get(text) ?? ajv.compile(moved(schema));
    known.set(text, validate);
    return validate(value)
      ? []
      : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
  };
}

/** Asserts that an answer is one of those that the document has for the operation. */
export function assertDocumented(
  operation: Documented,
  { answer, faults, where }: {
    answer: Answer;
    faults: ReturnType<typeof validator>;
    where: string;
  },
): void {
  const { [answer.status]: documented } = operation.responses;
  assert.ok(documented !== undefined, `${where} answers ${answer.status}`);
  const [type = ""] = (answer.headers.get("content-type") ?? "").split(";");
  const { [type]: media } = documented.content ?? {};
  assert.ok(media !== undefined || documented.content === undefined, `${where} answers ${type}`);
  for (const name of Object.keys(documented.headers ?? {})) {
    const may = name === "Link"; // of pages that have a following one
    assert.ok(may || answer.headers.has(name), `${where}: no ${name}`);
  }
  if (media === undefined || !type.endsWith("json")) return;
  assert.deepEqual(faults(media.schema, JSON.parse(answer.body)), [], where);
}
