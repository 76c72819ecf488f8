import assert from "node:assert/strict";
import { logged } from "./logged.ts";
import { App, type Context, HttpError } from "./mod.ts";

const at = (path: string, init?: RequestInit) => new Request(`http://localhost${path}`, init);

const fail = (error: unknown) => () => {
  throw error;
};

const show = (name: string) => (ctx: Context<unknown>) =>
  ctx.text(`${name}: ${ctx.error instanceof HttpError ? ctx.error.status : "?"}`);

Deno.test("HttpError has a message of its own for each status", () => {
  assert.equal(new HttpError(404).message, "Not Found");
  assert.equal(new HttpError(418).message, "Status 418");
  assert.equal(new HttpError(403, "Not yours").message, "Not yours");
  const cause = new Error("why");
  assert.equal(new HttpError(500, "What", { cause }).cause, cause);
});

Deno.test("an HttpError without an error page answers with its message", async () => {
  const handler = new App().get("/", fail(new HttpError(409, "Twice")))
    .handler();
  const response = await handler(at("/"));

  assert.equal(response.status, 409);
  assert.equal(await response.text(), "Twice");
});

Deno.test("any other error answers 500, is logged once, and keeps its message", async () => {
  const secret = new Error("the password is 1234");
  const handler = new App().onError("*", fail(secret)).get("/", fail(secret))
    .get("/plain", fail(secret)).handler();

  const lines = await logged(async () => {
    const response = await handler(at("/"));
    assert.equal(response.status, 500);
    assert.equal(await response.text(), "Internal Server Error");
  });
  assert.deepEqual(lines, [secret]);
});

Deno.test("the nearest error page answers, with the error in ctx.error", async () => {
  const handler = new App()
    .onError("*", show("outer"))
    .onError("/in", show("inner"))
    .get("/in/a", fail(new HttpError(403)))
    .get("/a", fail(new HttpError(403)))
    .handler();

  assert.equal(await (await handler(at("/in/a"))).text(), "inner: 403");
  assert.equal(await (await handler(at("/a"))).text(), "outer: 403");
  assert.equal(await (await handler(at("/none"))).text(), "outer: 404");
});

Deno.test("an error page answers for what a middleware throws", async () => {
  const handler = new App().onError(show("page"))
    .use(fail(new HttpError(401))).get("/", (ctx) => ctx.text("in")).handler();

  assert.equal(await (await handler(at("/"))).text(), "page: 401");
});

Deno.test("an error in an error page goes to the one outside, and ends there", async () => {
  let calls = 0;
  const handler = new App()
    .onError("*", () => {
      calls++;
      throw new Error("outer page");
    })
    .onError("/in", () => {
      calls++;
      throw new Error("inner page");
    })
    .get("/in/a", fail(new Error("route")))
    .handler();

  const lines = await logged(async () => {
    const response = await handler(at("/in/a"));
    assert.equal(response.status, 500);
    assert.equal(await response.text(), "Internal Server Error");
  });
  assert.equal(calls, 2);
  assert.equal(lines.length, 3);
});

Deno.test("notFound() answers every 404, wherever it is set", async () => {
  const handler = new App()
    .onError("*", show("error"))
    .get("/gone", fail(new HttpError(404)))
    .get("/shut", fail(new HttpError(403)))
    .notFound((ctx) => ctx.text("not found", { status: 404 }))
    .handler();

  for (const path of ["/gone", "/unknown"]) {
    const response = await handler(at(path));
    assert.equal(response.status, 404);
    assert.equal(await response.text(), "not found");
  }
  assert.equal(await (await handler(at("/shut"))).text(), "error: 403");
});

Deno.test("an error page with a component has the status of the error", async () => {
  const handler = new App()
    .onError({ component: ({ error }) => `<${String(error)}>` })
    .get("/", fail(new HttpError(422, "Fields"))).handler();
  const response = await handler(at("/"));

  assert.equal(response.status, 422);
  assert.equal(
    await response.text(),
    "<!DOCTYPE html>&lt;HttpError: Fields>",
  );
});
