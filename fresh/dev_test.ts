import assert from "node:assert/strict";
import { Builder } from "./dev.ts";
import { miniProject } from "./mini_project.ts";
import { build, start } from "./mini_server.ts";

const files = {
  "main.ts": `
import { App, staticFiles } from "fresh";

await Promise.resolve(); // as a store that is opened here
export const app = new App().use(staticFiles()).fsRoutes();

if (import.meta.main) {
  const built = new URL("./_fresh/server.js", import.meta.url).href;
  import(built).then(({ default: s }) =>
    Deno.serve({ port: 0, hostname: "127.0.0.1" }, s.fetch));
}`,
  "dev.ts": `
import { Builder } from "fresh/dev";

const builder = new Builder();
if (Deno.args.includes("build")) await builder.build();
else {
  await builder.listen(() => import("./main.ts"), {
    port: 0,
    hostname: "127.0.0.1",
  });
}`,
  "routes/index.tsx": `
import { asset } from "fresh/runtime";

export default () => <link href={asset("/styles.css")} />;`,
  "routes/a/[id].tsx": "export default ({ params }) => <p>{params.id}</p>;",
  "routes/a/[id]_test.ts": "throw new Error('not a route');",
  "static/styles.css": "p { color: red; }\n".repeat(50),
};

async function checkPages(address: string) {
  const page = await (await fetch(`${address}/a/7`)).text();
  assert.equal(page, "<!DOCTYPE html><p>7</p>");
  assert.equal((await fetch(`${address}/none`)).status, 404);
}

async function checkAsset(address: string) {
  const home = await (await fetch(address)).text();
  const [, href = ""] = /href="([^"]+)"/.exec(home) ?? [];
  assert.match(href, /^\/styles\.css\?__frsh_c=[\da-f]{16}$/);
  const styles = await fetch(address + href, {
    headers: { "Accept-Encoding": "br" },
  });
  assert.match(styles.headers.get("Cache-Control") ?? "", /immutable/);
  assert.equal(await styles.text(), files["static/styles.css"]);
}

Deno.test("a production build runs by main.ts and by deno serve, also after a move", async () => {
  await using project = await miniProject(files);
  await build(project);
  {
    await using server = await start(project, ["run", "-A", "main.ts"]);
    await checkPages(server.address);
    await checkAsset(server.address);
  }
  const moved = { ...project, root: `${project.root}-moved` };
  await Deno.rename(project.root, moved.root);
  await using _ = { [Symbol.asyncDispose]: () => Deno.rename(moved.root, project.root) };
  await using server = await start(moved, [
    "serve",
    "-A",
    "--port=0",
    "--host=127.0.0.1",
    "_fresh/server.js",
  ]);
  await checkPages(server.address);
  await checkAsset(server.address);
});

Deno.test("dev.ts serves the project as it is, without a build", async () => {
  await using project = await miniProject(files);
  await using server = await start(project, ["run", "-A", "dev.ts"]);

  const page = await (await fetch(`${server.address}/a/7`)).text();
  assert.match(page, /^<!DOCTYPE html><p>7<\/p><script src="\/_fresh\/reload\.js/);
  assert.equal((await fetch(`${server.address}/none`)).status, 404);
  const styles = await fetch(`${server.address}/styles.css`);
  assert.equal(styles.headers.get("Cache-Control"), "no-cache");
  assert.equal(await styles.text(), files["static/styles.css"]);
});

Deno.test("meta.json says what the build was made of", async () => {
  await using project = await miniProject(files);
  await new Builder({ root: project.root }).build();
  const meta = JSON.parse(
    await Deno.readTextFile(`${project.root}/_fresh/meta.json`),
  );

  assert.deepEqual(meta.routes, ["a/[id].tsx", "index.tsx"]);
  assert.deepEqual(Object.keys(meta.static), ["/styles.css"]);
});

Deno.test("Builder takes other folders, and leaves out what it is told", async () => {
  await using project = await miniProject({
    "src/server.ts": files["main.ts"].replace("./_fresh", "../out"),
    "src/parts/Part.tsx": "export const Part = () => <b>part</b>;",
    "src/pages/index.tsx": `
import { Part } from "../parts/Part.tsx";
export default () => <p><Part /></p>;`,
    "src/pages/draft.tsx": "export default () => <p />;",
    "src/files/a.txt": "a",
    "dev.ts": `
import { Builder } from "fresh/dev";

await new Builder({
  serverEntry: "src/server.ts",
  routeDir: "src/pages",
  islandDir: "src/parts",
  staticDir: "./src/files",
  outDir: "out",
  ignore: [/draft/],
  target: ["chrome64"],
}).build();`,
  });
  await build(project);
  const built = await Deno.readTextFile(`${project.root}/out/build.js`);

  assert.match(built, /from "\.\.\/src\/pages\/index\.tsx"/);
  assert.match(built, /"path":"\/a\.txt"/);
  assert.doesNotMatch(built, /draft/);

  await using running = await start(project, ["run", "-A", "src/server.ts"]);
  const html = await (await fetch(running.address)).text();
  assert.match(html, /<p><!--island:0--><b>part<\/b><!--\/island--><\/p>/);
  assert.equal(await (await fetch(`${running.address}/a.txt`)).text(), "a");
});
