import assert from "node:assert/strict";
import openapiTS, { astToString } from "openapi-typescript";
import { documentFrom, openApi } from "../api.ts";
import { ROOT } from "../sources.ts";

const GUIDE = `${ROOT}docs/api.md`;
const PLACE = "http://127.0.0.1:8000";

/** The portal on a port of its own, over the records of the document's examples. */
async function serveApi() {
  const api = await openApi();
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen: () => {} },
    api.portal.handler,
  );
  return {
    client: api.client,
    url: `http://127.0.0.1:${server.addr.port}`,
    async [Symbol.asyncDispose]() {
      await server.shutdown();
      api[Symbol.dispose]();
    },
  };
}

/** The blocks of the guide in one language, their addresses led to a server. */
async function recipes(language: string, url: string): Promise<string[]> {
  const guide = (await Deno.readTextFile(GUIDE)).replaceAll(PLACE, url);
  const blocks = guide.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, "gms"));
  return [...blocks].map(([, text = ""]) => text.trim());
}

async function deno(...args: string[]) {
  const command = new Deno.Command(Deno.execPath(), {
    args: [args[0] ?? "", "--config", `${ROOT}deno.test.json`, ...args.slice(1)],
    env: { NO_COLOR: "1" },
  });
  const { code, stdout, stderr } = await command.output();
  const [said, wrong] = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes));
  return { code, said: said ?? "", wrong: wrong ?? "" };
}

Deno.test("the types of the document compile with the recipe of the guide, which gets its answers", async () => {
  await using api = await serveApi();
  const folder = await Deno.makeTempDir();
  try {
    const types = astToString(await openapiTS(JSON.stringify(await documentFrom(api.client))));
    await Deno.writeTextFile(`${folder}/foodgate.ts`, types);
    const [recipe = ""] = await recipes("ts", api.url);
    const program = `${folder}/recipe.ts`;
    await Deno.writeTextFile(program, recipe);
    const checked = await deno("check", program);
    assert.equal(checked.code, 0, checked.wrong);
    const { code, said, wrong } = await deno("run", "--no-check", "--allow-net=127.0.0.1", program);
    assert.equal(code, 0, wrong);
    assert.match(said, /^190220 .*0701 recommended/m);
    assert.match(said, /^answers\/competentAuthority .*authority.* manual/m);

    const slips = ['limit: "five"', "/api/v1/product", "name.fr", 'sheet: "0701"'];
    const rights = ["limit: 5", "/api/v1/products", "name.en", 'leaf: "0701"'];
    const files = await Promise.all(slips.map(async (slip, at) => {
      const file = `${folder}/slip_${at}.ts`;
      await Deno.writeTextFile(file, recipe.replaceAll(rights[at] ?? "", slip));
      return file;
    }));
    const refused = await deno("check", ...files);
    for (const [at, file] of files.entries()) {
      assert.ok(refused.wrong.includes(`file://${file}:`), slips[at]);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

/** What a line of curl sends, as far as the guide goes. */
function requestOf(line: string): Request {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)]
    .map(([, quoted, plain, bare]) => quoted ?? plain ?? bare ?? "");
  const after = (flag: string) =>
    words.flatMap((word, at) => word === flag ? [words[at + 1] ?? ""] : []);
  const headers = after("-H").map((header): [string, string] => {
    const [name = "", ...rest] = header.split(": ");
    return [name, rest.join(": ")];
  });
  const [body] = after("-d");
  const url = words.find((word) => word.startsWith("http")) ?? "";
  return new Request(url, { headers, ...(body !== undefined && { method: "POST", body }) });
}

Deno.test("every line of curl in the guide gets its answer", async () => {
  await using api = await serveApi();
  const lines = (await recipes("sh", api.url)).flatMap((block) => block.split("\n"))
    .filter((line) => line.startsWith("curl "));
  const answers: string[] = [];
  for (const line of lines) {
    const response = await fetch(requestOf(line));
    answers.push(await response.text());
    assert.equal(response.status, 200, line);
  }
  const [form, checked, record, changes] = answers.map((text) => JSON.parse(text));
  assert.match(form.title, /植物性包馅面食/);
  assert.equal(checked.complete, false);
  assert.deepEqual(record.validOn, { day: "2026-04-01", valid: true, state: "valid" });
  assert.equal(changes.items.length, 1);
});

Deno.test("every address that the guide gives to a spreadsheet is a table", async () => {
  await using api = await serveApi();
  const addresses = (await recipes("text", api.url))
    .map((cell) => /^=IMPORTDATA\("(.*)"\)$/.exec(cell)?.[1] ?? assert.fail(cell));
  assert.equal(addresses.length, 3);
  for (const address of addresses) {
    const response = await fetch(address);
    assert.equal(response.headers.get("content-type"), "text/csv; charset=utf-8", address);
    const lines = (await response.text()).trimEnd().split("\r\n");
    assert.ok(lines.length > 1, address);
  }
});

Deno.test("the addresses that the guide links to are there", async () => {
  await using api = await serveApi();
  const guide = await Deno.readTextFile(GUIDE);
  for (const [, path = ""] of guide.matchAll(/\]\(http:\/\/127\.0\.0\.1:8000([^)]*)\)/g)) {
    const response = await fetch(api.url + path);
    await response.body?.cancel();
    assert.equal(response.status, 200, path);
  }
});
