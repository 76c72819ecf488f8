import assert from "node:assert/strict";
import { assertInOrder, inChinese, partOf, readAt, starred } from "./chinese.ts";
import { begun } from "./applications.ts";
import { openHouse } from "./people.ts";
import { openPortal } from "./portal.ts";

// Chapters 2 to 4 of the manual, read in Chinese as the manual is.

Deno.test("every page links the official site unless it is one, and shows the operator's own contact (2.1, 2.5)", async () => {
  using portal = await openPortal();
  using official = await openPortal({ settings: { official: true, supportContact: "" } });
  for (const path of ["/", "/sign-in", "/products", "/register", "/help", "/nothing-here"]) {
    const { body } = await portal.visitor().get(path);
    assert.match(body, /<a href="https:\/\/official\.example"[^>]*>/, path);
    assert.ok(body.includes("help@portal.example"), path);
    assert.ok(!body.includes("foodgacc"), path);
    if (path === "/products") continue; // its rows are checked against the official query
    const own = await official.visitor().get(path);
    assert.ok(!own.body.includes("https://official.example"), path);
  }
});

Deno.test("the help page names systems and browsers, what marks a field, and the keys (2.2, 2.3)", async () => {
  using portal = await openPortal();
  const help = (await readAt(await inChinese(portal.visitor()), "/help")).join("\n");
  const said = [
    "Windows 7或10（32位或64位）",
    "不推荐Windows XP",
    "Chrome 50及以上版本",
    "带*的字段为必填",
    "不带*的为选填",
    "灰色底色的字段不可录入",
    "红色提示",
    "蓝色按钮为功能键",
    "Tab键",
    "上下方向键",
    "Backspace键",
    "折叠为图标或展开",
  ];
  assert.deepEqual(said.filter((one) => !help.includes(one)), []);
});

Deno.test("what cannot be edited is drawn grey, what is wrong red, a function blue (2.3.1)", async () => {
  using portal = await openPortal();
  const { body } = await portal.visitor().get("/styles.css");
  const rule = (selector: string) =>
    body.split("}").find((one) => one.trim().startsWith(selector))?.split("{")[1] ?? "";
  assert.match(rule("input[readonly]"), /background-color: var\(--grey\)/);
  assert.match(rule(".error"), /color: var\(--red\)/);
  assert.match(rule(".btn {"), /background: var\(--blue\)/);
  for (const colour of ["--grey: #ebeff3", "--red: #b3201d", "--blue: #1456ae"]) {
    assert.ok(body.includes(colour), colour);
  }
});

Deno.test("controls are the browser's own, in the order of the page, so every key does what it always does (2.3.2)", async () => {
  using house = await openHouse();
  const client = await inChinese(house.valdoro.client);
  const id = await begun(house.deps, house.valdoro.actor);
  for (const page of ["basic", "production", "products/new"]) {
    const { body } = await client.get(`/applications/${id}/${page}`);
    assert.ok(!/tabindex="[1-9]/i.test(body), "an order of its own");
    assert.ok(!/contenteditable|role="(listbox|combobox|textbox)"/i.test(body));
    assert.ok(!/<(input|select|textarea)[^>]* disabled/.test(body), "a field that Tab leaves out");
  }
  const { body } = await client.get(`/applications/${id}/basic`);
  assert.match(body, /<select[^>]*name="competentAuthority"/);
});

Deno.test("the menu stands at the left with an icon and words to each line, and folds to the icons (2.4.2)", async () => {
  using house = await openHouse();
  const client = await inChinese(house.valdoro.client);
  const menu = partOf((await client.get("/")).body, "nav");
  const lines = [
    ...menu.matchAll(/<(?:a|p)[^>]*title="([^"]+)"[^>]*><svg.*?<\/svg><span>([^<]+)/g),
  ];
  const words = lines.map(([, title, text]) => title === text ? text : "");
  const wanted = ["首页", "注册申请", "综合查询", "申请单查询", "产品类别查询", "帮助"];
  assert.deepEqual(words.filter((word) => wanted.includes(word ?? "")), wanted);
  assert.match(menu, /<input type="checkbox" id="fold"/);
  assert.match(
    menu,
    /<label for="fold" title="折叠\/展开菜单">|<label for="fold" title="[^"]*折叠[^"]*">/,
  );
});

Deno.test("at the top right stand the language, the enterprise's name and the way out (2.5, 4.3)", async () => {
  using house = await openHouse();
  const { client } = house.valdoro;
  const bar = (body: string) => body.slice(body.indexOf('class="who"'), body.indexOf("</header>"));
  for (const path of ["/", "/applications", "/help", "/nothing-here"]) {
    const { body } = await client.get(path);
    const [language, name, out] = ["中文", "Pastificio Valdoro S.r.l.", "Sign out"]
      .map((word) => bar(body).indexOf(word));
    assert.ok(language! >= 0 && language! < name! && name! < out!, path);
    assert.match(bar(body), /<a href="\/account"[^>]*>.*?Pastificio Valdoro/);
  }
  assert.equal((await client.post("/sign-out")).location, "/sign-in?out=1");
});

Deno.test("after signing in everybody is on a main page of their own (2.5)", async () => {
  using house = await openHouse();
  const mains = [
    [house.valdoro, "首次注册"],
    [house.giulia, "打开待办列表"],
    [house.liwei, "打开待办列表"],
  ] as const;
  for (const [{ client }, words] of mains) {
    const read = await readAt(await inChinese(client), "/");
    assert.ok(read.includes(words), words);
  }
});

Deno.test("who uses the portal and the two ways to register are explained to everybody (3.1, 3.2)", async () => {
  using portal = await openPortal();
  const visitor = await inChinese(portal.visitor());
  assertInOrder(await readAt(visitor, "/help"), [
    "进口食品境外生产企业：向中国境内出口食品的境外生产、加工、贮存企业",
    "所在国家（地区）主管当局：分配账号、审核申请、向海关推荐，并对已注册企业进行管理",
    "海关：受理和审批申请",
  ]);
  assertInOrder(await readAt(visitor, "/"), ["两种注册方式", "18类食品", "直接向海关申请"]);
});

Deno.test("the sign-in page leads to a new account, which first says who should ask an authority (4, 4.1, 4.2)", async () => {
  using house = await openHouse();
  const english = await house.portal.visitor().get("/sign-in");
  assert.match(english.body, /<a href="\/create-account">Create an account<\/a>/);
  const visitor = await inChinese(house.portal.visitor());
  assert.match((await visitor.get("/sign-in")).body, /<a href="\/create-account">注册新账号<\/a>/);
  assertInOrder(await readAt(visitor, "/create-account"), [
    "温馨提示",
    "一家境外企业仅可以申请一个境外企业账号。",
    "请联系主管当局分配系统账号，不建议自行申请",
    "只能进行 18 类以外其他食品的注册",
    "用户名、所在国家或地区、所在国家（地区）注册编号不可修改，请仔细核对",
    "Ministry of Health of Italy",
    "用户名",
    "立即注册",
  ]);
  const form = (await visitor.get("/create-account")).body;
  assert.deepEqual(starred(form), [
    "用户名",
    "密码",
    "再次输入密码",
    "工作单位（企业名称）",
    "所在国家或地区",
    "所在国家（地区）注册编号",
    "联系人",
    "联系电话",
    "邮箱",
  ]);
});

Deno.test("user name, country and registration number stay as they are, whatever a form sends (4.2)", async () => {
  using house = await openHouse();
  const { deps, valdoro: { client, user } } = house;
  const before = await deps.enterprises.find(user.enterpriseId ?? "");
  const form = await client.get("/account");
  assert.ok(!/name="(userName|country|homeNumber)"/.test(form.body));
  const changed = await client.post("/account", {
    contactName: "Bianca Conti",
    contactPhone: "+39 059 1",
    companyName: "Pastificio Valdoro S.r.l.",
    email: "b@valdoro.example",
    userName: "other",
    country: "FRA",
    homeNumber: "FR 1",
  });
  assert.equal(changed.status, 303);
  const after = await deps.enterprises.find(user.enterpriseId ?? "");
  assert.equal(after?.contactName, "Bianca Conti");
  assert.deepEqual([after?.country, after?.homeNumber], [before?.country, before?.homeNumber]);
  assert.equal((await deps.users.find(user.id))?.userName, "valdoro");
});

Deno.test("the nine facts of an account are kept under the manual's names, in its order (4.3)", async () => {
  using house = await openHouse();
  const read = await readAt(await inChinese(house.valdoro.client), "/account");
  assertInOrder(read, [
    "联系人",
    "联系电话",
    "工作单位（企业名称）",
    "工作部门",
    "工作职务",
    "联系地址",
    "联系传真",
    "备注",
    "邮箱",
  ]);
});
