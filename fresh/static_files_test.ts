import assert from "node:assert/strict";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { applyBuild } from "./build.ts";
import { Builder } from "./dev.ts";
import { miniProject } from "./mini_project.ts";
import { App, type FreshConfig, staticFiles } from "./mod.ts";
import { asset } from "./runtime.ts";
import { watchedStore } from "./static_folder.ts";

const css = "body { color: red; }\n".repeat(100);
const files = {
  "static/styles.css": css,
  "static/deep/名 字.txt": "text",
  "static/pixel.png": new Uint8Array([137, 80, 78, 71]),
  "static/tiny.svg": "<svg/>",
  "static/.secret": "hidden",
  "static/.well-known/security.txt": "known",
  "secret.txt": "outside",
};

/** A project's files, as a build or as they are during development. */
async function served(
  mode: "production" | "development" = "production",
  config: FreshConfig = {},
) {
  const project = await miniProject(files);
  const app = new App(config).use(staticFiles()).get("/", (ctx) => ctx.text("home"));
  if (mode === "production") {
    const builder = new Builder({ root: project.root });
    const apply = await builder.build({ snapshot: "memory" });
    apply(app);
  } else {
    const store = watchedStore(`${project.root}/static`);
    const { root } = project;
    applyBuild(app, { root, mode, routes: [], files: store });
  }
  const handler = app.handler();
  return {
    root: project.root,
    send: (path: string, init?: RequestInit) =>
      handler(new Request(`http://localhost${path}`, init)),
    [Symbol.asyncDispose]: () => project[Symbol.asyncDispose](),
  };
}

Deno.test("staticFiles() serves the files of static/ with their types", async () => {
  for (const mode of ["production", "development"] as const) {
    await using site = await served(mode);
    const type = async (path: string) => {
      const response = await site.send(path);
      await response.body?.cancel();
      return [response.status, response.headers.get("Content-Type")];
    };
    const text = "text/plain; charset=utf-8";

    assert.equal(await (await site.send("/styles.css")).text(), css);
    assert.deepEqual(
      await type("/styles.css"),
      [200, "text/css; charset=utf-8"],
    );
    assert.deepEqual(await type("/pixel.png"), [200, "image/png"]);
    assert.deepEqual(await type("/deep/%E5%90%8D%20%E5%AD%97.txt"), [200, text]);
    assert.deepEqual(await type("/.well-known/security.txt"), [200, text]);
    assert.deepEqual(await type("/.secret"), [404, text]);
    assert.deepEqual(await type("/deep"), [404, text]);
    assert.deepEqual(await type("/"), [200, text]);
  }
});

Deno.test("staticFiles() never leaves its folder", async () => {
  for (const mode of ["production", "development"] as const) {
    await using site = await served(mode);
    if (mode === "development") {
      await Deno.symlink(
        `${site.root}/secret.txt`,
        `${site.root}/static/link.txt`,
      );
    }
    for (
      const path of [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/deep/..%2f..%2fsecret.txt",
        "/deep%2f%E5%90%8D%20%E5%AD%97.txt",
        "/styles.css%00.txt",
        "/%",
        "//secret.txt",
        "/link.txt",
      ]
    ) {
      const response = await site.send(path);
      assert.equal(response.status, 404, `${mode} ${path}`);
    }
  }
});

Deno.test("an ETag brings 304, also a weak one and one of another encoding", async () => {
  await using site = await served();
  const first = await site.send("/styles.css");
  await first.body?.cancel();
  const etag = first.headers.get("ETag") ?? "";

  assert.match(etag, /^"[\da-f]{16}"$/);
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
    const again = await site.send("/styles.css", {
      headers: { "If-None-Match": known, "Accept-Encoding": "br" },
    });
    assert.equal(again.status, 304, known);
    assert.equal(again.body, null);
    assert.equal(again.headers.get("Vary"), "Accept-Encoding");
  }
  const other = await site.send("/styles.css", {
    headers: { "If-None-Match": '"x"' },
  });
  assert.equal(other.status, 200);
});

Deno.test("HEAD has the headers of GET, and other methods find nothing", async () => {
  await using site = await served();
  const head = await site.send("/styles.css", { method: "HEAD" });

  assert.equal(head.status, 200);
  assert.equal(head.body, null);
  assert.equal(head.headers.get("Content-Length"), String(css.length));
  const post = await site.send("/styles.css", { method: "POST" });
  assert.equal(post.status, 404);
});

Deno.test("asset() URLs stay for a year while their hash is right; the rest is asked for again", async () => {
  await using site = await served();
  const cache = async (path: string) => {
    const response = await site.send(path);
    await response.body?.cancel();
    return response.headers.get("Cache-Control");
  };

  assert.equal(
    await cache(asset("/styles.css")),
    "public, max-age=31536000, immutable",
  );
  assert.equal(await cache("/styles.css"), "no-cache");
  assert.equal(await cache("/styles.css?__frsh_c=0"), "no-cache");
});

Deno.test("below a base path files have it too, and asset() knows them with it", async () => {
  await using site = await served("production", { basePath: "/portal" });

  assert.equal(await (await site.send("/portal/styles.css")).text(), css);
  assert.equal((await site.send("/styles.css")).status, 404);
  assert.equal((await site.send("/portal/../secret.txt")).status, 404);
  const url = asset("/portal/styles.css");
  assert.match(url, /^\/portal\/styles\.css\?__frsh_c=[\da-f]{16}$/);
  const { headers } = await site.send(url, { method: "HEAD" });
  assert.equal(headers.get("Cache-Control"), "public, max-age=31536000, immutable");
  assert.equal(asset("/other/styles.css"), "/other/styles.css");
});

Deno.test("compressed bodies are sent to those who take them, where they are smaller", async () => {
  await using site = await served();
  const get = async (path: string, accept: string) => {
    const response = await site.send(path, {
      headers: { "Accept-Encoding": accept },
    });
    const bytes = new Uint8Array(await response.arrayBuffer());
    assert.equal(
      response.headers.get("Content-Length"),
      String(bytes.byteLength),
    );
    return { bytes, headers: response.headers };
  };

  const br = await get("/styles.css", "gzip, deflate, br;q=0.9");
  assert.equal(br.headers.get("Content-Encoding"), "br");
  assert.equal(String(brotliDecompressSync(br.bytes)), css);
  const gzip = await get("/styles.css", "gzip, br;q=0");
  assert.equal(gzip.headers.get("Content-Encoding"), "gzip");
  assert.equal(String(gunzipSync(gzip.bytes)), css);
  assert.notEqual(gzip.headers.get("ETag"), br.headers.get("ETag"));
  assert.equal(gzip.headers.get("Vary"), "Accept-Encoding");

  for (const path of ["/tiny.svg", "/pixel.png"]) {
    const plain = await get(path, "br, gzip");
    assert.equal(plain.headers.get("Content-Encoding"), null);
    assert.equal(plain.headers.get("Vary"), null);
  }
});

Deno.test("in development a changed file is served at once", async () => {
  await using site = await served("development");
  const styles = async () => {
    const response = await site.send("/styles.css?__frsh_c=1");
    assert.equal(response.headers.get("Cache-Control"), "no-cache");
    return [await response.text(), response.headers.get("ETag")];
  };
  const before = await styles();
  await Deno.writeTextFile(`${site.root}/static/styles.css`, "p {}");
  const after = await styles();

  assert.equal(after[0], "p {}");
  assert.notEqual(after[1], before[1]);
});

Deno.test("without a build staticFiles() serves nothing", async () => {
  const handler = new App().use(staticFiles()).handler();
  const response = await handler(new Request("http://localhost/styles.css"));

  assert.equal(response.status, 404);
});
