import assert from "node:assert/strict";
import { allocated, authority, form, password, profile, selfMade } from "../accounts.ts";
import { testDeps } from "../deps.ts";
import { hiddenOf, openPortal, openVisitor } from "./visitor.ts";

const typed = { ...form.values, password, passwordRepeat: password };

Deno.test("an account is created, signs in, is maintained and signs out", async () => {
  using deps = await testDeps();
  const visitor = openVisitor(openPortal(deps));

  const page = await visitor.get("/create-account");
  assert.equal(page.status, 200);
  const created = await visitor.fill("/create-account", typed);
  assert.equal(created.status, 303);
  assert.equal(created.headers.get("location"), "/sign-in?created=1");
  assert.equal(visitor.cookies.has("session"), false);

  const signIn = await visitor.fill("/sign-in?next=/account", { userName: "emiliana", password });
  assert.equal(signIn.status, 303);
  assert.equal(signIn.headers.get("location"), "/account");
  assert.match(signIn.headers.get("set-cookie") ?? "", /HttpOnly; SameSite=Lax/);

  const account = await visitor.get("/account");
  assert.ok(account.text.includes("Trattoria Emiliana S.p.A."));
  const saved = await visitor.fill("/account", { ...profile, companyName: "New Name" });
  assert.equal(saved.headers.get("location"), "/account?saved=1");
  assert.ok((await visitor.get("/account")).text.includes("New Name"));

  for (const path of ["/account/password", "/account/sessions", "/account/number", "/sign-out"]) {
    assert.equal((await visitor.get(path)).status, 200, path);
  }
  const out = await visitor.fill("/sign-out", {});
  assert.equal(out.headers.get("location"), "/sign-in?out=1");
  const after = await visitor.get("/account");
  assert.equal(after.headers.get("location"), "/sign-in?next=%2Faccount");
});

Deno.test("what was typed stays on the page of a refused account, but for the passwords", async () => {
  using deps = await testDeps();
  const visitor = openVisitor(openPortal(deps), "zh");

  const refused = await visitor.fill("/create-account", {
    ...typed,
    email: "不是邮箱",
    userName: "a",
  });

  assert.equal(refused.status, 422);
  assert.ok(refused.text.includes('lang="zh"'));
  assert.ok(refused.text.includes("不是邮箱"));
  assert.ok(refused.text.includes('href="#email"'));
  assert.ok(refused.text.includes('href="#userName"'));
  assert.ok(!refused.text.includes(password));
  assert.ok(/<option[^>]*(value="ITA"[^>]*selected|selected[^>]*value="ITA")/.test(refused.text));
});

Deno.test("a form without the token of its page is refused, and so is one from elsewhere", async () => {
  using deps = await testDeps();
  const handler = openPortal(deps);
  const visitor = openVisitor(handler);

  assert.equal((await visitor.post("/create-account", typed)).status, 403);
  await visitor.get("/create-account");
  assert.equal((await visitor.post("/create-account", { ...typed, token: "guess" })).status, 403);
  const foreign = await handler(
    new Request("http://localhost:8000/language", {
      method: "POST",
      headers: { origin: "https://evil.example" },
      body: new URLSearchParams({ lang: "zh", back: "/" }),
    }),
  );
  assert.equal(foreign.status, 403);
});

Deno.test("a session that ends while a form is filled in loses nothing but the passwords", async () => {
  using deps = await testDeps();
  const { actor } = await selfMade(deps);
  const visitor = openVisitor(openPortal(deps));
  await visitor.fill("/sign-in", { userName: "emiliana", password });
  const { text } = await visitor.get("/account");
  const hidden = hiddenOf(text, "/account");
  deps.clock.pass(2 * 3_600_000);

  const changed = { ...profile, companyName: 'A "new" <name>', remarks: "one\r\ntwo" };
  const ended = await visitor.post("/account", { ...hidden, ...changed });
  assert.equal(ended.status, 401);
  assert.ok(!ended.text.includes(hidden["token"] ?? "none"));

  const kept = hiddenOf(ended.text, "/sign-in");
  const again = await visitor.post("/sign-in", { ...kept, userName: "emiliana", password });
  assert.equal(again.status, 200);
  assert.ok(again.text.includes("Trattoria Emiliana"));

  const sent = await visitor.post("/account", hiddenOf(again.text, "/account"));
  assert.equal(sent.headers.get("location"), "/account?saved=1");
  const enterprise = await deps.enterprises.find(actor.enterpriseId);
  assert.equal(enterprise?.companyName, 'A "new" <name>');
  assert.equal(enterprise?.remarks, "one\ntwo");
});

Deno.test("a form of an older session is sent once its reader says so", async () => {
  using deps = await testDeps();
  await selfMade(deps);
  const visitor = openVisitor(openPortal(deps));
  await visitor.fill("/sign-in", { userName: "emiliana", password });
  const hidden = hiddenOf((await visitor.get("/account")).text, "/account");
  visitor.cookies.delete("session");
  await visitor.fill("/sign-in", { userName: "emiliana", password });

  const detained = await visitor.post("/account", { ...hidden, ...profile });
  assert.equal(detained.status, 409);
  const sent = await visitor.post("/account", hiddenOf(detained.text, "/account"));
  assert.equal(sent.status, 303);
});

Deno.test("an authority gives, certifies and lists accounts; the link is shown once", async () => {
  using deps = await testDeps();
  const { officer: { secret } } = await authority(deps);
  await selfMade(deps);
  const handler = openPortal(deps);
  const officer = openVisitor(handler);

  const set = await officer.fill(`/invite/${secret}`, { password, passwordRepeat: password });
  assert.equal(set.headers.get("location"), "/sign-in?password=1");
  assert.equal((await officer.get(`/invite/${secret}`)).status, 410);
  await officer.fill("/sign-in", { userName: "ministero", password });

  const values = { userName: "given", companyName: "Pasta Uno", contactName: "Uno" };
  const claimed = await officer.fill("/authority/enterprises/new", {
    ...values,
    homeNumber: "IT 08 1234 CE",
  });
  assert.equal(claimed.status, 422);
  assert.ok(claimed.text.includes("/authority/enterprises/certify?query=IT+08+1234+CE"));

  const given = await officer.fill("/authority/enterprises/new", values);
  assert.equal(given.status, 200);
  assert.equal(given.headers.get("cache-control"), "no-store");
  const link = /http:\/\/localhost:8000\/invite\/[\w-]+/.exec(given.text)?.[0] ?? "";
  assert.equal((await openVisitor(handler).get(new URL(link).pathname)).status, 200);

  const found = await officer.get("/authority/enterprises/certify?query=emiliana");
  const certified = await officer.post(
    "/authority/enterprises/certify",
    hiddenOf(found.text, "/authority/enterprises/certify"),
  );
  assert.equal(certified.status, 303);
  const shown = await officer.get(certified.headers.get("location") ?? "");
  assert.ok(shown.text.includes("Trattoria Emiliana"));
  const list = await officer.get("/authority/enterprises");
  assert.ok(list.text.includes("Pasta Uno") && list.text.includes("Trattoria Emiliana"));
  const search = await officer.get("/authority/enterprises?query=pasta");
  assert.ok(search.text.includes("Pasta Uno") && !search.text.includes("Trattoria Emiliana"));

  const { enterpriseId } = (await deps.users.byName("given"))!;
  const path = `/authority/enterprises/${enterpriseId}`;
  const renewed = await officer.fill(path, {});
  assert.match(renewed.text, /\/invite\/[\w-]+/);
  assert.equal((await officer.get(new URL(link).pathname)).status, 410);
});

Deno.test("customs adds authorities and officers, and renews lost links", async () => {
  using deps = await testDeps();
  const { bootstrap } = await import("../../services/bootstrap.ts");
  const secret = await bootstrap(deps);
  const desk = openVisitor(openPortal(deps));
  await desk.fill(`/invite/${secret}`, { password, passwordRepeat: password });
  await desk.fill("/sign-in", { userName: "administrator", password });

  assert.equal((await desk.get("/customs/authorities")).status, 200);
  const wrong = await desk.fill("/customs/authorities/new", { country: "ITA" });
  assert.equal(wrong.status, 422);
  const added = await desk.fill("/customs/authorities/new", {
    country: "ITA",
    nameZh: "意大利卫生部",
    nameEn: "Ministero della Salute",
  });
  const [path = ""] = (added.headers.get("location") ?? "").split("?");
  const officer = await desk.fill(path, { userName: "salute", name: "Officer" });
  assert.match(officer.text, /\/invite\/[\w-]+/);
  const renewed = await desk.fill(path, {}, "/customs/invite");
  assert.equal(renewed.status, 200);
  assert.match(renewed.text, /\/invite\/[\w-]+/);
  const own = await desk.fill("/customs/officers", { userName: "desk.two", name: "Two" });
  assert.equal(own.status, 200);
  assert.ok((await desk.get("/customs/officers")).text.includes("desk.two"));
  assert.ok((await desk.get("/customs/authorities?query=salute")).text.includes("Ministero"));
});

Deno.test("pages of another role are refused, and visitors are asked to sign in", async () => {
  using deps = await testDeps();
  await selfMade(deps);
  const handler = openPortal(deps);
  const producer = openVisitor(handler);
  await producer.fill("/sign-in", { userName: "emiliana", password });

  for (const path of ["/authority/enterprises", "/customs/authorities", "/customs/officers"]) {
    assert.equal((await producer.get(path)).status, 403, path);
    const visit = await openVisitor(handler).get(`${path}?a=1`);
    assert.equal(visit.status, 303);
    assert.equal(
      visit.headers.get("location"),
      `/sign-in?next=${encodeURIComponent(`${path}?a=1`)}`,
    );
  }
});

Deno.test("a home number is typed, confirmed and saved", async () => {
  using deps = await testDeps();
  await allocated(deps, { by: (await authority(deps)).actor });
  const visitor = openVisitor(openPortal(deps));
  await visitor.fill("/sign-in", { userName: "allocated", password });

  const asked = await visitor.fill("/account/number", { homeNumber: "AB 12" });
  assert.equal(asked.status, 200);
  const hidden = hiddenOf(asked.text, "/account/number");
  assert.equal(hidden["homeNumber"], "AB 12");
  const edit = await visitor.post("/account/number", { ...hidden, step: "edit" });
  assert.ok(edit.text.includes('value="AB 12"'));
  const saved = await visitor.post("/account/number", { ...hidden, step: "save" });
  assert.equal(saved.headers.get("location"), "/account?saved=number");
  assert.ok((await visitor.get("/account/number")).text.includes("cannot be changed"));
});

Deno.test("the language is kept with the account, in a cookie, and comes from the address", async () => {
  using deps = await testDeps();
  await selfMade(deps);
  const handler = openPortal(deps);
  const visitor = openVisitor(handler);

  const chosen = await visitor.post("/language", { lang: "zh", back: "/sign-in?lang=en&next=/a" });
  assert.equal(chosen.headers.get("location"), "/sign-in?next=%2Fa");
  assert.ok((await visitor.get("/sign-in")).text.includes("注册新账号"));
  assert.ok((await visitor.get("/sign-in?lang=en")).text.includes("Create an account"));
  const away = await visitor.post("/language", { lang: "zh", back: "https://evil.example/" });
  assert.equal(away.headers.get("location"), "/");

  await visitor.fill("/sign-in", { userName: "emiliana", password });
  await visitor.post("/language", { lang: "zh", back: "/account" });
  const elsewhere = openVisitor(handler);
  await elsewhere.fill("/sign-in", { userName: "emiliana", password });
  assert.ok((await elsewhere.get("/account")).text.includes("用户（账号）维护"));
});

Deno.test("over https the cookies belong to the host alone", async () => {
  using deps = await testDeps();
  await selfMade(deps);
  const visitor = openVisitor(openPortal(deps, { secure: true }));

  await visitor.fill("/sign-in", { userName: "emiliana", password });

  assert.deepEqual([...visitor.cookies.keys()], ["__Host-visit", "__Host-session"]);
});
