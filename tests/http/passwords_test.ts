import assert from "node:assert/strict";
import { allocated, authority, password, selfMade, value } from "../accounts.ts";
import { type TestDeps, testDeps } from "../deps.ts";
import { acceptInvite } from "../../services/accept_invite.ts";
import { bootstrap } from "../../services/bootstrap.ts";
import { hiddenOf, openPortal, openVisitor } from "./visitor.ts";

const fresh = "a lighthouse in the fog";
const renewed = { password: fresh, passwordRepeat: fresh };
const first = { password, passwordRepeat: password };

type Handler = ReturnType<typeof openPortal>;

async function signedIn(handler: Handler, userName: string) {
  const visitor = openVisitor(handler);
  await visitor.fill("/sign-in", { userName, password });
  return visitor;
}

/** The first officer of customs, signed in. */
async function desk(deps: TestDeps, handler: Handler) {
  value(await acceptInvite(deps, { secret: await bootstrap(deps) ?? "", ...first }));
  return await signedIn(handler, "administrator");
}

function linkIn(text: string): string {
  return /\/invite\/[\w-]+/.exec(text)?.[0] ?? "";
}

Deno.test("customs finds a self-made account and makes a link; the new password takes the old one's place", async () => {
  using deps = await testDeps();
  const { user } = await selfMade(deps);
  const handler = openPortal(deps);
  const officer = await desk(deps, handler);
  const owner = await signedIn(handler, "emiliana");
  deps.clock.pass(60_000);

  const list = await officer.get("/customs/accounts?query=IT+08+1234");
  assert.ok(list.text.includes(`href="/customs/accounts/${user.id}"`));
  const account = await officer.get(`/customs/accounts/${user.id}`);
  assert.ok(account.text.includes("Trattoria Emiliana") && !account.text.includes("argon2"));
  const path = `/customs/accounts/${user.id}/password`;
  assert.ok(account.text.includes(`href="${path}"`));

  const asked = await officer.get(path);
  assert.match(asked.text, /First make sure who is asking/);
  assert.match(asked.text, /On record is: \+39 059 123456/);
  assert.equal(linkIn(asked.text), "");
  const made = await officer.post(path, hiddenOf(asked.text, path));
  assert.equal(made.status, 200);
  assert.equal(made.headers.get("cache-control"), "no-store");
  const link = linkIn(made.text);

  assert.equal((await owner.get("/account")).status, 200);
  assert.match((await owner.get("/notices")).text, /link for a new password/);
  const reader = openVisitor(handler);
  assert.match((await reader.get(link)).text, /Set a new password/);
  const set = await reader.fill(link, renewed);
  assert.equal(set.headers.get("location"), "/sign-in?password=new");
  assert.match((await reader.get("/sign-in?password=new")).text, /every session .* has ended/);

  assert.equal((await owner.get("/account")).status, 303);
  assert.equal((await reader.get(link)).status, 410);
  assert.equal((await reader.fill("/sign-in", { userName: "emiliana", password })).status, 422);
  const entered = await reader.fill("/sign-in", { userName: "emiliana", password: fresh });
  assert.equal(entered.status, 303);
});

Deno.test("an authority makes a link for an enterprise of its own, and for no other", async () => {
  using deps = await testDeps();
  const italy = await authority(deps);
  const france = await authority(deps, { country: "FRA", userName: "ministere" });
  for (const { officer: { secret } } of [italy, france]) {
    value(await acceptInvite(deps, { secret, ...first }));
  }
  const { user } = await allocated(deps, { by: italy.actor });
  const handler = openPortal(deps);
  const officer = await signedIn(handler, "ministero");
  const page = `/authority/enterprises/${user.enterpriseId}`;
  const path = `${page}/users/${user.id}/password`;

  assert.ok((await officer.get(page)).text.includes(`href="${path}"`));
  const made = await officer.fill(path, {});
  assert.ok(linkIn(made.text) !== "" && made.text.includes(`href="${page}"`));

  const { id: other } = italy.officer.user;
  for (
    const wrong of [`${page}/users/${other}/password`, path.replace(user.enterpriseId!, "none")]
  ) {
    assert.equal((await officer.get(wrong)).status, 404, wrong);
  }
  const stranger = await signedIn(handler, "ministere");
  const hidden = hiddenOf((await stranger.get("/account/password")).text, "/account/password");
  assert.equal((await stranger.get(path)).status, 404);
  assert.equal((await stranger.post(path, hidden)).status, 404);
});

Deno.test("an officer changes the own password as everybody does, with the present one", async () => {
  using deps = await testDeps();
  const handler = openPortal(deps);
  const officer = await desk(deps, handler);
  const { id = "" } = await deps.users.byName("administrator") ?? {};

  const own = await officer.get(`/customs/accounts/${id}`);
  assert.ok(own.text.includes('href="/account/password"'));
  assert.equal((await officer.get(`/customs/accounts/${id}/password`)).status, 404);
  assert.ok(!(await officer.get("/customs/officers")).text.includes(`${id}/password`));
});

Deno.test("more links than anybody needs are refused for a while, with a word", async () => {
  using deps = await testDeps();
  const { user } = await selfMade(deps);
  const handler = openPortal(deps);
  const officer = await desk(deps, handler);
  const path = `/customs/accounts/${user.id}/password`;
  const hidden = hiddenOf((await officer.get(path)).text, path);
  for (let made = 0; made < 60; made++) await officer.post(path, hidden);

  const refused = await officer.post(path, hidden);

  assert.equal(refused.status, 429);
  assert.match(refused.text, /Try again in \d+ minutes/);
});

Deno.test("the sign-in page says whom to ask for a new password", async () => {
  using deps = await testDeps();
  const alone = await openVisitor(openPortal(deps)).get("/sign-in");
  assert.match(alone.text, /ask that authority/);
  assert.match(alone.text, /ask customs/);
  const supported = openVisitor(openPortal(deps, { supportContact: "help@portal.example" }), "zh");
  const page = await supported.get("/sign-in");
  assert.match(page.text, /主管当局分配或认证/);
  assert.ok(page.text.includes("help@portal.example"));
});

Deno.test("a certified enterprise reads of it on its home page, with the way to apply", async () => {
  using deps = await testDeps();
  const italy = await authority(deps);
  value(await acceptInvite(deps, { secret: italy.officer.secret, ...first }));
  await selfMade(deps);
  const handler = openPortal(deps);
  const officer = await signedIn(handler, "ministero");
  const found = await officer.get("/authority/enterprises/certify?query=emiliana");
  const action = "/authority/enterprises/certify";
  await officer.post(action, hiddenOf(found.text, action));

  const owner = await signedIn(handler, "emiliana");
  for (const path of ["/", "/notices"]) {
    const { text } = await owner.get(path);
    const [row = ""] = /<tr[^>]*>(?:(?!<\/tr>).)*certified your account.*?<\/tr>/s.exec(text) ?? [];
    assert.ok(row.includes("Authority of ITA"), path);
    assert.ok(row.includes('href="/applications/new"'), path);
  }
});
