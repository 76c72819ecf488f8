import assert from "node:assert/strict";
import fc from "fast-check";
import type { OperationId } from "../../rules/api_operations.ts";
import type { Answer, Client } from "../client.ts";
import {
  assertDocumented,
  type DocParameter,
  type Documented,
  documentFrom,
  openApi,
  operationsOf,
  sampleRecord,
  validator,
} from "../api.ts";
import { type AnySchema, fitting } from "../schema_arbitrary.ts";

/** Questions of each kind that every operation is asked. */
const RUNS = 25;

/** Names in a path that lead somewhere, beside those that lead nowhere. */
const known: Readonly<Record<string, readonly string[]>> = {
  category: ["stuffed", "alcohol", "meat"],
  leaf: ["0701", "2302"],
  of: ["application", "registration"],
  number: [sampleRecord.number, sampleRecord.number.toLowerCase()],
};

/** What the document cannot know: a cursor is what an answer gave, a law one that the portal has. */
const given: Readonly<Record<string, readonly string[]>> = { cursor: ["0"], pack: ["d248"] };

/** What hardly any parameter takes. */
const strange = [
  "x".repeat(101),
  "-1",
  "0",
  "101",
  "1.5",
  "2026-02-30",
  "TRUE",
  "ita",
  "1",
  "html",
];

type Faults = ReturnType<typeof validator>;
type Values = Readonly<Record<string, string>>;

const written = fc.stringMatching(/^[!-~]{1,20}$/);

/** A cursor of the register is a place in its order. */
const inRegister = { ...given, cursor: [`${sampleRecord.issuedOn}.${sampleRecord.number}`] };

function valid(
  parameter: DocParameter,
  { doc, id }: { doc: Readonly<Record<string, unknown>>; id: OperationId },
) {
  const own: typeof given = id === "searchRegister" ? inRegister : given;
  const { [parameter.name]: choices } = parameter.in === "path" ? known : own;
  return choices === undefined
    ? fitting(parameter.schema, doc).map(String)
    : fc.constantFrom(...choices);
}

/** Values of the address that all fit, some of them left out. */
function questions(operation: Documented, doc: Readonly<Record<string, unknown>>) {
  const { parameters, operationId: id } = operation;
  const byName = Object.fromEntries(
    parameters.map((each) => [each.name, valid(each, { doc, id })]),
  );
  const requiredKeys = parameters.filter((each) => each.in === "path").map(({ name }) => name);
  return fc.record(byName, { requiredKeys, noNullPrototype: true });
}

/** Whether a text of an address is what a parameter takes. */
function takes({ schema }: DocParameter, { text, faults }: { text: string; faults: Faults }) {
  const isNumber = typeof schema === "object" && schema["type"] === "integer";
  return faults(schema, isNumber && /^\d+$/.test(text) ? Number(text) : text).length === 0;
}

function addressOf({ path, parameters }: Documented, values: Values): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ""));
  const asked = parameters.filter(({ in: where, name }) => where === "query" && name in values)
    .map(({ name }) => [name, values[name] ?? ""]);
  return asked.length === 0 ? filled : `${filled}?${new URLSearchParams(asked)}`;
}

function ask(client: Client, { method }: Documented, { address, body }: {
  address: string;
  body?: unknown;
}): Promise<Answer> {
  const headers = { "content-type": "application/json" };
  return body === undefined
    ? client.send(address, { method })
    : client.send(address, { method, headers, body: JSON.stringify(body) });
}

async function openTried() {
  const api = await openApi();
  const doc = await documentFrom(api.client);
  const faults = validator(doc);
  const bodyOf = ({ requestBody }: Documented): AnySchema | undefined =>
    requestBody?.content["application/json"]?.schema;
  return { ...api, doc, faults, bodyOf, operations: operationsOf(doc) };
}

Deno.test("every operation answers what fits the document as the document says", async () => {
  using api = await openTried();
  const { doc, faults, operations, bodyOf, portal } = api;
  for (const operation of operations) {
    const client = portal.visitor(); // each has a minute's requests of its own
    const schema = bodyOf(operation);
    const bodies = schema === undefined ? fc.constant(undefined) : fitting(schema, doc);
    const asked = fc.asyncProperty(questions(operation, doc), bodies, async (values, body) => {
      const address = addressOf(operation, values);
      const answer = await ask(client, operation, { address, body });
      assert.equal(answer.status, 200, address);
      assertDocumented(operation, { answer, faults, where: address });
    });
    await fc.assert(asked, { numRuns: RUNS, seed: 11 });
  }
});

Deno.test("a parameter that does not fit is refused by its name, also beside others that do", async () => {
  using api = await openTried();
  const { doc, faults, operations, portal, bodyOf } = api;
  let refused = 0;
  for (const operation of operations) {
    const client = portal.visitor();
    const body = bodyOf(operation) === undefined ? undefined : {};
    for (const parameter of operation.parameters.filter((each) => each.in === "query")) {
      const wrong = fc.oneof(written, fc.constantFrom(...strange))
        .filter((text) => !takes(parameter, { text, faults }));
      const others = {
        ...operation,
        parameters: operation.parameters.filter((each) => each.in === "path"),
      };
      await fc.assert(
        fc.asyncProperty(questions(others, doc), wrong, async (values, text) => {
          const address = addressOf(operation, { ...values, [parameter.name]: text });
          const answer = await ask(client, operation, { address, body });
          assert.equal(answer.status, 400, address);
          assert.equal(JSON.parse(answer.body).parameter, parameter.name, address);
          assertDocumented(operation, { answer, faults, where: address });
          refused++;
        }),
        { numRuns: 8, seed: 5 },
      );
    }
  }
  assert.ok(refused > 200, `${refused} were refused`);
});

Deno.test("what is not there is 404, whatever its name", async () => {
  using api = await openTried();
  const { faults, operations, portal, doc } = api;
  for (const operation of operations.filter(({ path }) => path.includes("{"))) {
    const client = portal.visitor();
    const names = operation.parameters.filter((each) => each.in === "path");
    const nowhere = fc.record(
      Object.fromEntries(names.map(({ name }) => [
        name,
        fc.oneof(written, fc.string({ unit: "grapheme", minLength: 1, maxLength: 70 }))
          .filter((text) => !/^\.+$/.test(text) && text !== "changes" && text !== "check")
          .filter((text) => !known[name]?.includes(text)),
      ])),
      { noNullPrototype: true },
    );
    await fc.assert(
      fc.asyncProperty(nowhere, async (values) => {
        const address = addressOf(operation, values);
        const answer = await ask(client, operation, { address, body: operation.requestBody && {} });
        assert.equal(answer.status, 404, address);
        assertDocumented(operation, { answer, faults, where: address });
      }),
      { numRuns: 20, seed: 3 },
    );
  }
  assert.ok(doc.components);
});

Deno.test("a body that does not fit is refused, and so is none", async () => {
  using api = await openTried();
  const { faults, operations, client, bodyOf } = api;
  const [operation = assert.fail()] = operations.filter((each) => each.requestBody !== undefined);
  const schema = bodyOf(operation) ?? assert.fail();
  const address = addressOf(operation, { leaf: "0701" });
  const loose = fc.oneof(
    fc.jsonValue(),
    fc.record({ answers: fc.jsonValue(), tables: fc.jsonValue(), files: fc.jsonValue() }, {
      requiredKeys: [],
      noNullPrototype: true,
    }),
  ).filter((body) => faults(schema, body).length > 0);
  await fc.assert(
    fc.asyncProperty(loose, async (body) => {
      const answer = await ask(client, operation, { address, body });
      assert.equal(answer.status, 400);
      assert.equal(JSON.parse(answer.body).parameter, "body");
      assertDocumented(operation, { answer, faults, where: JSON.stringify(body) });
    }),
    { numRuns: 100, seed: 9 },
  );
  for (const body of ["", "{", "answers=1"]) {
    assert.equal((await client.send(address, { method: "POST", body })).status, 400, body);
  }
  const long = JSON.stringify({ answers: { companyName: "x".repeat(1_000_001) } });
  const answer = await client.send(address, { method: "POST", body: long });
  assert.equal(answer.status, 413);
  assertDocumented(operation, { answer, faults, where: "a long body" });
});
