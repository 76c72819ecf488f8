import assert from "node:assert/strict";
import { buildBrowser } from "./browser_build.ts";
import { Builder } from "./dev.ts";
import { loadIslands } from "./island_files.ts";
import { ISLAND_IMPORTS, ISLAND_PROJECT } from "./island_project.ts";
import { App, staticFiles } from "./mod.ts";
import { miniProject } from "./mini_project.ts";
import { build, start } from "./mini_server.ts";
import { projectOf } from "./project.ts";

/** The scripts a page loads. */
async function scriptsOf(address: string): Promise<string[]> {
  const html = await (await fetch(address)).text();
  return Array.from(html.matchAll(/(?:src|href)="(\/_fresh\/js\/[^"]+)"/g), ([, path]) => path!);
}

/** What a browser receives for a page's scripts, in bytes. */
async function bytesOf(address: string): Promise<number> {
  const sizes = (await scriptsOf(address)).map(async (path) => {
    const { headers } = await fetch(new URL(path, address), {
      method: "HEAD",
      headers: { "Accept-Encoding": "br" },
    });
    assert.equal(headers.get("Content-Encoding"), "br");
    assert.equal(headers.get("Cache-Control"), "public, max-age=31536000, immutable");
    return Number(headers.get("Content-Length"));
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

Deno.test("a page loads the scripts of its islands, which are small, and no others", async (t) => {
  await using project = await miniProject(ISLAND_PROJECT, ISLAND_IMPORTS);
  await build(project);
  await using server = await start(project, ["run", "-A", "main.ts"]);
  const at = (path: string) => server.address + path;

  for (const [path, limit] of [["/hooks", 6000], ["/signals", 9000], ["/", 0]] as const) {
    await t.step(`${path}: at most ${limit} bytes`, async () => {
      const bytes = await bytesOf(at(path));
      assert.ok(bytes <= limit, `${bytes} bytes`);
      assert.equal(bytes > 0, limit > 0);
    });
  }
  await t.step("kinds, slots and signals only where a page has them", async () => {
    const names = async (path: string) =>
      (await scriptsOf(at(path))).map((each) => /(\w+)-/.exec(each)?.[1])
        .filter((name) => /kinds|slots|signals/.test(name ?? ""));
    assert.deepEqual(await names("/hooks"), []);
    assert.deepEqual(await names("/signals"), ["signals"]);
    assert.deepEqual(await names("/kinds"), ["kinds"]);
    assert.deepEqual(await names("/slots"), ["slots"]);
  });
});

const COUNTER = {
  "islands/Counter.tsx": ISLAND_PROJECT["islands/Counter.tsx"]!,
  "islands/Counter_test.tsx": "throw new Error('not an island');",
  "islands/(_parts)/none.ts": "throw new Error('not an island');",
  "components/box.tsx": ISLAND_PROJECT["components/box.tsx"]!,
  "routes/index.tsx": `
import Counter from "../islands/Counter.tsx";
import { Local } from "./shop/(_islands)/Local.tsx";
export default () => <body><Counter name="a" start={1} /><Local /></body>;`,
  "routes/shop/(_islands)/Local.tsx": "export const Local = () => <p>local</p>;",
};

async function filesOf(root: string, logo: string) {
  const project = projectOf({ root });
  const islands = await loadIslands(project);
  const hashes = [["/logo.svg", logo]] as const;
  return await buildBrowser(project, { islands, hashes, effort: "none" });
}

Deno.test("two builds of the same sources are the same", async () => {
  await using project = await miniProject(COUNTER);
  const [first, second] = [await filesOf(project.root, "a"), await filesOf(project.root, "b")];

  assert.deepEqual(first, second);
  assert.deepEqual(Object.keys(first.scripts), ["kinds", "slots", "signals", "island0", "island1"]);
});

Deno.test("the browser's JSX is not precompiled, also in components", async () => {
  await using project = await miniProject(COUNTER);
  const { files, scripts } = await filesOf(project.root, "a");
  const file = files.get(scripts.island0!.path);
  const text = new TextDecoder().decode(file?.bodies.identity);

  assert.match(text, /"section",\{class:"box"/);
  assert.doesNotMatch(text, /<section|tpl/);
});

Deno.test("a build in memory has islands, those beside routes too", async () => {
  await using project = await miniProject(COUNTER);
  const app = new App().use(staticFiles()).fsRoutes();
  (await new Builder({ root: project.root }).build({ snapshot: "memory" }))(app);
  const handler = app.handler();
  const html = await (await handler(new Request("http://localhost/"))).text();
  const [, json = ""] = /id="__FRSH_STATE">(.*?)<\/script>/.exec(html) ?? [];

  assert.deepEqual(JSON.parse(json).islands, [["island0", "default", 0], ["island1", "Local", 3]]);
  for (const [, path] of html.matchAll(/(?:src|href)="([^"]+)"/g)) {
    const response = await handler(new Request(`http://localhost${path}`));
    assert.equal(response.status, 200);
    assert.match(response.headers.get("Content-Type") ?? "", /^text\/javascript/);
    await response.body?.cancel();
  }
});

Deno.test("dev.ts serves islands too", async () => {
  await using project = await miniProject({
    ...COUNTER,
    "main.ts": ISLAND_PROJECT["main.ts"]!,
    "dev.ts": `
import { Builder } from "fresh/dev";
await new Builder().listen(() => import("./main.ts"), { port: 0, hostname: "127.0.0.1" });`,
  });
  await using server = await start(project, ["run", "-A", "dev.ts"]);
  const scripts = await scriptsOf(server.address);

  assert.equal(scripts.length, 3);
  const response = await fetch(server.address + scripts[0]);
  assert.equal(response.headers.get("Cache-Control"), "no-cache");
  assert.match(await response.text(), /__FRSH_STATE|createElement|hydrat/);
});

Deno.test("a module of islands/ without a component is an error, and so is one that does not build", async () => {
  await using empty = await miniProject({ "islands/a.ts": "export const a = 1;" });
  await assert.rejects(new Builder({ root: empty.root }).build(), {
    message: "Cannot build islands/a.ts: it exports no island",
  });
  await using broken = await miniProject({
    "islands/A.tsx": 'export const A = () => <p onClick={() => import("./none.ts")} />;',
  });
  await assert.rejects(new Builder({ root: broken.root }).build(), /none\.ts/);
});
