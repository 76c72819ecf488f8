import assert from "node:assert/strict";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { exampleAddress } from "../../rules/api_example.ts";
import { operationIds, operations } from "../../rules/api_operations.ts";
import { properties } from "../../rules/api_words.ts";
import { Draft } from "../../rules/api_shapes.ts";
import { assertDocumented, documentFrom, openApi, operationsOf, validator } from "../api.ts";
import { allRoutes } from "../routes.ts";

Deno.test("the document is sound OpenAPI 3.1 in both languages", async () => {
  using api = await openApi();
  const config = await createConfig({ extends: ["recommended-strict"] });
  for (const lang of ["zh", "en"]) {
    const source = JSON.stringify(await documentFrom(api.client, lang));
    const problems = await lintFromString({ source, config });
    const told = problems.map(({ ruleId, message, location: [at] }) =>
      `${ruleId} ${at?.pointer}: ${message}`
    );
    assert.deepEqual(told, [], lang);
  }
});

Deno.test("a broken document would be found", async () => {
  using api = await openApi();
  const config = await createConfig({ extends: ["recommended-strict"] });
  const source = JSON.stringify(await documentFrom(api.client))
    .replace('#/components/schemas/Pack"', '#/components/schemas/Sack"');
  const problems = await lintFromString({ source, config });
  assert.ok(problems.some(({ ruleId }) => ruleId === "no-unresolved-refs"));
});

Deno.test("both languages say the same of the same", async () => {
  using api = await openApi();
  const [zh, en] = [await documentFrom(api.client, "zh"), await documentFrom(api.client, "en")];
  const bare = (doc: unknown) =>
    JSON.stringify(
      doc,
      (key, value) =>
        ["description", "summary", "title", "text"].includes(key)
          ? typeof value === "string" ? undefined : value
          : value,
    );
  assert.equal(bare(zh), bare(en));
  assert.notDeepEqual(zh, en);
});

Deno.test("every address of the API is in the document, and nothing else", async () => {
  using api = await openApi();
  const documented = operationsOf(await documentFrom(api.client))
    .map(({ method, path }) => `${method} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`);
  const served = (await allRoutes()).filter((route) => route.includes(" /api/v1/"));
  assert.deepEqual(documented.toSorted(), served);
});

Deno.test("every example is what the portal answers, and fits its schema", async () => {
  using api = await openApi();
  const doc = await documentFrom(api.client);
  const faults = validator(doc);
  for (const operation of operationsOf(doc)) {
    const { operationId: id, requestBody, responses, method } = operation;
    const sent = requestBody?.content["application/json"]?.example;
    const answer = await api.client.send(exampleAddress(id), {
      method,
      ...(sent !== undefined && {
        body: JSON.stringify(sent),
        headers: { "content-type": "application/json" },
      }),
    });
    assert.equal(answer.status, 200, id);
    assertDocumented(operation, { answer, faults, where: id });
    const { "application/json": media } = responses["200"]?.content ?? {};
    if (media !== undefined) assert.deepEqual(JSON.parse(answer.body), media.example, id);
    assert.equal(media === undefined, typeof operations[id].answer === "string", id);
  }
});

Deno.test("the example of a draft is one that somebody could send, and is told what is missing", async () => {
  using api = await openApi();
  const { requestBody, responses } = operationsOf(await documentFrom(api.client))
    .find(({ operationId }) => operationId === "checkDraft") ?? assert.fail();
  const { "application/json": sent } = requestBody?.content ?? {};
  assert.ok(Draft.safeParse(sent?.example).success);
  const told = JSON.stringify(responses["200"]?.content?.["application/json"]?.example);
  assert.match(told, /"complete":false/);
  assert.match(told, /"required","path":\["answers","competentAuthority"\]/);
  assert.match(told, /"rows_missing","path":\["tables","pesticides"\]/);
});

Deno.test("every name in an answer is explained, and no other", async () => {
  using api = await openApi();
  const { components: { schemas } } = await documentFrom(api.client);
  const found = new Set<string>();
  JSON.stringify(schemas, (key, node) => {
    if (key !== "properties") return node;
    for (const [name, schema] of Object.entries(node)) {
      found.add(name);
      assert.ok(Object(schema).description, name);
    }
    return node;
  });
  assert.deepEqual([...found].toSorted(), properties.toSorted());
});

Deno.test("what schemas cannot say is listed with the check", async () => {
  using api = await openApi();
  const doc = await documentFrom(api.client);
  const text = JSON.stringify(doc.paths["/api/v1/forms/{leaf}/check"]);
  const { post } = JSON.parse(text);
  const listed: { pack: string; why: string; places: string[] }[] = post["x-beyond-schema"];
  const of = (why: string) => listed.find((each) => each.why === why)?.places ?? [];
  assert.deepEqual(of("authorities"), ["/answers/competentAuthority"]);
  assert.ok(of("table").includes("/tables/ingredients/*/product"));
  assert.ok(of("files").includes("/files/declaration"));
  assert.ok(operationIds.includes("checkDraft"));
});
