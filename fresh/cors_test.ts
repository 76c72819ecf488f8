import assert from "node:assert/strict";
import { App, cors, type CORSOptions } from "./mod.ts";

async function answer(
  options: CORSOptions<unknown>,
  init: RequestInit,
) {
  const handler = new App().use(cors(options))
    .get("/", (ctx) => ctx.text("data")).handler();
  return (await handler(new Request("http://localhost/", init))).headers;
}

const from = (Origin: string) => ({ headers: { Origin } });

Deno.test("cors() allows everybody, or those it is told", async () => {
  const allowed = async (origin: CORSOptions<unknown>["origin"], who: string) => {
    const headers = await answer(origin === undefined ? {} : { origin }, from(who));
    return headers.get("Access-Control-Allow-Origin");
  };
  const a = "https://a.example";

  assert.equal(await allowed(undefined, a), "*");
  assert.equal(await allowed(a, "https://b.example"), a);
  assert.equal(await allowed([a], a), a);
  assert.equal(await allowed([a], "https://b.example"), null);
  assert.equal(await allowed((who) => who === a ? who : null, a), a);
});

Deno.test("cors() says what the answer depends on, and what may be read of it", async () => {
  const headers = await answer({
    origin: ["https://a.example"],
    credentials: true,
    exposeHeaders: ["X-Total", "X-Page"],
  }, from("https://a.example"));

  assert.equal(headers.get("Vary"), "Origin");
  assert.equal(headers.get("Access-Control-Allow-Credentials"), "true");
  assert.equal(headers.get("Access-Control-Expose-Headers"), "X-Total, X-Page");
});

Deno.test("cors() answers a preflight itself", async () => {
  const headers = await answer({
    allowMethods: ["POST"],
    allowHeaders: ["X-Key"],
    maxAge: 600,
  }, {
    method: "OPTIONS",
    headers: {
      Origin: "https://a.example",
      "Access-Control-Request-Method": "POST",
    },
  });

  assert.equal(headers.get("Access-Control-Allow-Methods"), "POST");
  assert.equal(headers.get("Access-Control-Allow-Headers"), "X-Key");
  assert.equal(headers.get("Access-Control-Max-Age"), "600");
});
