import assert from "node:assert/strict";
import { password } from "./accounts.ts";
import { atAuthority, begun } from "./applications.ts";
import type { Answer, Client } from "./client.ts";
import { aSelfMade, openHouse } from "./people.ts";
import { openPortal } from "./portal.ts";

/** Somebody with a password, and a browser at the sign-in page. */
async function atTheDoor({ secure = false } = {}) {
  const origin = secure ? "https://portal.test" : "http://portal.test";
  const portal = await openPortal({ origin, settings: { secure } });
  await aSelfMade(portal.deps, { userName: "emiliana" });
  return { portal, client: portal.visitor(), [Symbol.dispose]: () => portal[Symbol.dispose]() };
}

function signIn(client: Client, fields: Record<string, string> = {}): Promise<Answer> {
  return client.post("/sign-in", { userName: "emiliana", password, ...fields });
}

function cookieNamed(name: string, { headers }: Answer): string {
  return headers.getSetCookie().find((cookie) => cookie.startsWith(`${name}=`)) ?? "";
}

Deno.test("signing in leads to the page asked for, and out again to the sign-in page", async () => {
  using door = await atTheDoor();
  const { client } = door;
  const asked = await client.get("/applications?status=draft");
  assert.equal(asked.location, "/sign-in?next=%2Fapplications%3Fstatus%3Ddraft");
  const form = await client.get(asked.location);
  assert.match(form.body, /name="next" value="\/applications\?status=draft"/);

  const entered = await signIn(client, { next: "/applications?status=draft" });
  assert.equal(entered.status, 303);
  assert.equal(entered.location, "/applications?status=draft");
  const page = await client.get(entered.location);
  assert.equal(page.status, 200);
  assert.match(page.body, /Trattoria Emiliana/);

  const token = client.cookies.get("session") ?? "";
  assert.equal((await client.post("/sign-out")).location, "/sign-in?out=1");
  assert.equal(client.cookies.has("session"), false);
  client.cookies.set("session", token);
  assert.match((await client.get("/account")).location, /^\/sign-in/);
});

Deno.test("an unknown name and a wrong password are answered alike, and keep the name", async () => {
  using door = await atTheDoor();
  const { client } = door;
  const wrong = await signIn(client, { password: "another harbour at dusk" });
  const unknown = await signIn(client, { userName: "nobody-here" });
  assert.deepEqual([wrong.status, unknown.status], [422, 422]);
  const plain = ({ body }: Answer) => body.replaceAll("nobody-here", "emiliana");
  assert.equal(plain(unknown), plain(wrong));
  assert.match(wrong.body, /value="emiliana"/);
  assert.equal(client.cookies.has("session"), false);
  assert.ok(!wrong.body.includes("another harbour"));
});

Deno.test("signing in where somebody was signed in ends the earlier session", async () => {
  using door = await atTheDoor();
  const { client } = door;
  await signIn(client);
  const former = client.cookies.get("session") ?? "";
  await signIn(client);
  assert.notEqual(client.cookies.get("session"), former);
  const thief = door.portal.visitor();
  thief.cookies.set("session", former);
  assert.match((await thief.get("/account")).location, /^\/sign-in/);
});

Deno.test("a session ends when it is idle, and at its absolute end", async () => {
  using door = await atTheDoor();
  const { client, portal: { deps } } = door;
  await signIn(client);
  deps.clock.pass(deps.limits.sessionIdleMs - 1);
  assert.equal((await client.get("/account")).status, 200);
  deps.clock.pass(deps.limits.sessionIdleMs);
  assert.equal((await client.get("/account")).status, 303);
});

Deno.test("cookies cannot be read by scripts or sent by other sites", async () => {
  using door = await atTheDoor();
  const shown = await door.client.get("/sign-in");
  const entered = await signIn(door.client);
  for (const cookie of [cookieNamed("visit", shown), cookieNamed("session", entered)]) {
    assert.deepEqual(cookie.split("; ").slice(1), ["Path=/", "HttpOnly", "SameSite=Lax"]);
  }
});

Deno.test("over TLS cookies are secure and bound to this host", async () => {
  using door = await atTheDoor({ secure: true });
  const shown = await door.client.get("/sign-in");
  const entered = await signIn(door.client);
  const chosen = await door.client.post("/language", { lang: "zh", back: "/" });
  for (
    const cookie of [
      cookieNamed("__Host-visit", shown),
      cookieNamed("__Host-session", entered),
      cookieNamed("lang", chosen),
    ]
  ) {
    const attributes = cookie.split("; ").slice(1);
    for (const one of ["Path=/", "HttpOnly", "SameSite=Lax", "Secure"]) {
      assert.ok(attributes.includes(one), cookie);
    }
    assert.ok(!cookie.includes("Domain"));
  }
  const out = await door.client.post("/sign-out");
  assert.match(cookieNamed("__Host-session", out), /^__Host-session=; .*Max-Age=0; Secure$/);
});

Deno.test("every answer is strict about scripts, frames, types and referrers", async () => {
  using house = await openHouse();
  const { valdoro, portal } = house;
  const id = await atAuthority(house);
  const [file] = await house.deps.files.list(id);
  const paths = [
    "/",
    "/sign-in",
    "/nothing-here",
    "/customs",
    "/applications/none",
    `/applications/${id}`,
    `/applications/${id}/files/${file?.id}`,
    `/applications/${id}/declaration?download=1`,
    "/styles.css",
    "/health",
  ];
  for (const path of paths) {
    const { headers } = await valdoro.client.get(path);
    assert.equal(headers.get("x-content-type-options"), "nosniff", path);
    assert.equal(headers.get("referrer-policy"), "same-origin", path);
    if (["/styles.css", "/health"].includes(path)) continue;
    const policy = headers.get("content-security-policy") ?? "";
    assert.match(policy, /default-src 'self'/, path);
    assert.match(policy, /frame-ancestors 'none'/, path);
    assert.match(policy, /script-src 'self'(;|$| 'nonce)/, path);
    assert.ok(!policy.includes("unsafe-"), path);
  }
  const foreign = await portal.visitor().post("/sign-in", {}, { origin: "https://evil.example" });
  assert.equal(foreign.headers.get("x-content-type-options"), "nosniff");
});

/** A script that stands in the page itself; data for scripts is none. */
const INLINE = /<script(?![^>]* src="\/)(?![^>]* type="application\/json")/i;

Deno.test("pages have no script and no style of their own", async () => {
  using house = await openHouse();
  const id = await begun(house.deps, house.valdoro.actor);
  for (const path of ["/", "/applications", `/applications/${id}/basic`, "/account", "/products"]) {
    const { body } = await house.valdoro.client.get(path);
    assert.doesNotMatch(body, INLINE, path);
    assert.ok(!/<style|\sstyle="|\son\w+="|javascript:/i.test(body), path);
  }
});

Deno.test("a page that has not changed is 304 for a signed-in reader, a changed one is 200", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  const first = await client.get("/applications");
  const etag = first.headers.get("etag") ?? "";
  assert.match(etag, /^"[\w+/]+"$/);
  assert.match(first.headers.get("cache-control") ?? "", /private/);
  assert.match(first.headers.get("vary") ?? "", /Cookie/);

  const again = await client.get("/applications", { "if-none-match": etag });
  assert.deepEqual([again.status, again.body], [304, ""]);
  assert.equal(again.headers.get("etag"), etag);
  assert.ok(again.headers.has("content-security-policy"));

  await begun(house.deps, house.valdoro.actor);
  const changed = await client.get("/applications", { "if-none-match": etag });
  assert.equal(changed.status, 200);
  assert.notEqual(changed.headers.get("etag"), etag);
  const other = await house.rivale.client.get("/applications", { "if-none-match": etag });
  assert.equal(other.status, 200);
});

Deno.test("the pages of a form are 304 too, its token being constant for a session", async () => {
  using house = await openHouse();
  const id = await begun(house.deps, house.valdoro.actor);
  for (const path of [`/applications/${id}`, `/applications/${id}/basic`, "/account", "/notices"]) {
    const { headers } = await house.valdoro.client.get(path);
    const again = await house.valdoro.client.get(path, {
      "if-none-match": headers.get("etag") ?? "",
    });
    assert.equal(again.status, 304, path);
  }
});

Deno.test("HEAD is answered like GET, without a body", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  for (const path of ["/", "/applications", "/products", "/nothing-here", "/health"]) {
    const get = await client.get(path);
    const head = await client.send(path, { method: "HEAD" });
    assert.deepEqual([head.status, head.body], [get.status, ""], path);
    assert.equal(head.headers.get("content-type"), get.headers.get("content-type"), path);
  }
});

Deno.test("the health page says 200 with version and pack, and 503 when the store is silent", async () => {
  let answers = true;
  using portal = await openPortal({
    parts: { storeAnswers: () => Promise.resolve(answers) },
    settings: { version: "1.2.3" },
  });
  const well = await portal.visitor().get("/health");
  assert.equal(well.status, 200);
  assert.deepEqual(JSON.parse(well.body), { ok: true, version: "1.2.3", packs: ["d248"] });
  answers = false;
  const ill = await portal.visitor().get("/health");
  assert.equal(ill.status, 503);
  assert.equal(JSON.parse(ill.body).ok, false);
});

Deno.test("the page of a failure has a reference and shows nothing of what failed", async () => {
  using house = await openHouse();
  const { deps, valdoro } = house;
  const id = await begun(deps, valdoro.actor);
  await deps.kv.set(["application", id], { secret: "inner workings" });
  const printed: unknown[] = [];
  const { error } = console;
  console.error = (...said: unknown[]) => printed.push(...said);
  const page = await valdoro.client.get(`/applications/${id}`).finally(() => console.error = error);
  assert.equal(page.status, 500);
  assert.ok(printed.length > 0, "nothing was logged");
  assert.ok(!/ZodError|inner workings|invalid_type|at \w+ \(|\.ts\b|file:\/\//.test(page.body));
  const reference = /Reference number: (\w+)/.exec(page.body)?.[1] ?? "";
  assert.match(reference, /^\w{8}$/);
  assert.ok(printed.some((said) => String(said).includes(reference)), "the log has no reference");
});
