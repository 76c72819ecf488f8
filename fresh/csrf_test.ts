import assert from "node:assert/strict";
import { App, csrf, type CsrfOptions } from "./mod.ts";

const URL_HERE = "http://portal.example/form";

async function status(
  headers: Record<string, string>,
  { method = "POST", ...options }: { method?: string } & CsrfOptions<unknown> = {},
) {
  const handler = new App().use(csrf(options))
    .all("/form", (ctx) => ctx.text("in")).handler();
  return (await handler(new Request(URL_HERE, { method, headers }))).status;
}

Deno.test("csrf() lets safe methods pass, whoever asks", async () => {
  const headers = {
    "Sec-Fetch-Site": "cross-site",
    Origin: "https://evil.example",
  };
  for (const method of ["GET", "HEAD", "OPTIONS"]) {
    assert.equal(await status(headers, { method }), 200);
  }
});

Deno.test("csrf() goes by Sec-Fetch-Site, then by Origin; old browsers send neither", async () => {
  const cases: [Record<string, string>, number][] = [
    [{ "Sec-Fetch-Site": "same-origin" }, 200],
    [{ "Sec-Fetch-Site": "same-origin", Origin: "null" }, 200],
    [{ "Sec-Fetch-Site": "none" }, 200],
    [{ "Sec-Fetch-Site": "same-site" }, 403],
    [{ "Sec-Fetch-Site": "cross-site" }, 403],
    [{ "Sec-Fetch-Site": "cross-site", Origin: "https://evil.example" }, 403],
    [{ Origin: "http://portal.example" }, 200],
    [{ Origin: "https://portal.example" }, 403],
    [{ Origin: "http://portal.example.evil" }, 403],
    [{ Origin: "null" }, 403],
    [{}, 200],
  ];
  for (const [headers, expected] of cases) {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
      const found = await status(headers, { method });
      assert.equal(found, expected, JSON.stringify(headers));
    }
  }
});

Deno.test("csrf() lets the origins in that it is given", async () => {
  const headers = {
    "Sec-Fetch-Site": "cross-site",
    Origin: "https://front.example",
  };
  const own = { Origin: "http://portal.example" };

  for (
    const origin of [
      "https://front.example",
      ["https://other.example", "https://front.example"],
      (from: string) => from.endsWith("//front.example"),
    ]
  ) {
    assert.equal(await status(headers, { origin }), 200);
    assert.equal(await status(own, { origin }), 200);
    const evil = { ...headers, Origin: "https://evil.example" };
    assert.equal(await status(evil, { origin }), 403);
  }
});
