import assert from "node:assert/strict";
import { dictionaries } from "../locales/mod.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { begun, pastaDraft, spiritsDraft } from "./applications.ts";
import { assertInOrder, inChinese, readAt, starred } from "./chinese.ts";
import type { Client } from "./client.ts";
import { inEveryStatus, moodyGateway } from "./every_status.ts";
import { openHouse } from "./people.ts";
import { openPortal } from "./portal.ts";

// Chapter 5 of the manual and its appendix, read in Chinese as the manual is.

const { categories, leaves } = dictionaries.zh.packs.d248;

/** A field of a page by its name: the tag of its control. */
function controlOf(body: string, name: string): string {
  return new RegExp(`<(input|select|textarea)[^>]*name="${name}"[^>]*>`).exec(body)?.[0] ?? "";
}

async function bodyAt(client: Client, path: string): Promise<string> {
  const { status, body } = await client.get(path);
  assert.equal(status, 200, path);
  return body;
}

Deno.test("every category can be chosen under its route, and the category query is at hand (3.2, 5.1)", async () => {
  using house = await openHouse();
  const client = await inChinese(house.valdoro.client);
  const read = await readAt(client, "/applications/new");
  const names = (route: string) =>
    d248.categories.filter((category) => category.route === route).map(({ id }) => categories[id]);
  assert.equal(names("recommended").length, 18);
  assertInOrder(read, ["主管当局推荐注册", ...names("recommended"), "自行注册", ...names("self")]);
  for (const leaf of Object.keys(leaves)) {
    assert.ok((await bodyAt(client, "/applications/new")).includes(`leaf=${leaf}`), leaf);
  }
  assertInOrder(await readAt(client, "/applications/new?hs=190220"), [
    "HS编码",
    "包馅面食-植物性包馅面食",
  ]);
  assertInOrder(await readAt(client, "/applications/new?name=威士忌"), ["酒类-蒸馏酒及其配制酒"]);
});

Deno.test("the first part asks the manual's fields in its order, marks them, and fills in what it knows (5.1.1.2)", async () => {
  using house = await openHouse();
  const client = await inChinese(house.valdoro.client);
  const id = await begun(house.deps, house.valdoro.actor, "0701");
  const path = `/applications/${id}/basic`;
  assertInOrder(await readAt(client, path), [
    "所在国家（地区）主管当局批准的注册编号",
    "系统反填",
    "所在国家（地区）注册批准当局名称",
    "所在国家（地区）主管当局名称",
    "（在华）注册编号",
    "（在华）注册时间",
    "（在华）注册有效期",
    "企业名称",
    "系统反填，可编辑，不建议修改",
    "拟对华注册/增加的产品",
    "近2年对华贸易情况",
    "近2年出口贸易情况",
  ]);
  const body = await bodyAt(client, path);
  assert.deepEqual(starred(body), [
    "所在国家（地区）主管当局名称",
    "企业名称",
    "生产场所地址",
    "产品",
    "近2年是否对华出口",
  ]);
  for (const given of ["homeNumber", "chinaNumber", "chinaDate", "chinaValidity"]) {
    assert.match(controlOf(body, given), /readonly/i, given);
  }
  assert.match(controlOf(body, "homeNumber"), /value="IT 08 1234 CE"/);
  assert.match(controlOf(body, "companyName"), /value="Pastificio Valdoro S.r.l."/);
  assert.ok(!/readonly/i.test(controlOf(body, "companyName")));
  assert.match(
    body,
    new RegExp(
      `<option[^>]*value="${house.ministero.id}"[^>]*selected|selected[^>]*value="${house.ministero.id}"`,
    ),
  );
});

Deno.test("the form of spirits asks for no authority and no pesticides, but for water and process (5.1.2.2)", async () => {
  using house = await openHouse();
  const client = await inChinese(house.glenmorrow.client);
  const id = await begun(house.deps, house.glenmorrow.actor, "2302");
  const basic = await bodyAt(client, `/applications/${id}/basic`);
  assert.equal(controlOf(basic, "competentAuthority"), "");
  assert.match(controlOf(basic, "homeNumber"), /readonly/i);
  const production = await bodyAt(client, `/applications/${id}/production`);
  assert.ok(!production.includes("农药"));
  assertInOrder(await readAt(client, `/applications/${id}/production`), [
    "原料/配料信息",
    "生产对应关系",
    "生产加工用水",
    "公共用水",
    "企业自有水源",
    "是否对自有水源进行消毒处理",
    "自有水源消毒处理方式",
    "其他自有水源消毒处理方式",
    "产品加工工艺描述",
    "工艺流程图等附件",
  ]);
  assert.deepEqual(starred(production), ["生产加工用水来源", "产品加工工艺描述"]);
});

Deno.test("新增 opens a page for one row; its list of products is what was entered (5.1.1.2)", async () => {
  using house = await openHouse();
  const client = await inChinese(house.valdoro.client);
  const id = await pastaDraft(house);
  for (const table of ["trade", "exports", "ingredients", "pesticides", "relations"]) {
    const body = await bodyAt(client, `/applications/${id}/${table}/new`);
    assert.equal(body.split('name="product"').length - 1, 1, "one row a page");
    const options = [...body.matchAll(/<option[^>]*value="([^"]*)"/g)].map(([, value]) => value);
    const entered = [
      "Spinach and chickpea tortelloni, frozen",
      "Pumpkin and amaretto ravioli, chilled",
    ];
    for (const name of entered) assert.ok(options.includes(name), `${table} ${name}`);
  }
  const part = await bodyAt(client, `/applications/${id}/basic`);
  assert.match(part, /<button[^>]*value="row:products:new"[^>]*>新增产品</);
  const added = await client.post(`/applications/${id}/products/new`, {
    specificProduct: "Cappelletti",
    then: "more",
  });
  assert.equal(added.location, `/applications/${id}/products/new`);
});

Deno.test("the attachments of all three parts stand on one page and are changed there; 预览 is at its foot (5.1.1, 附件信息)", async () => {
  using house = await openHouse();
  const client = await inChinese(house.valdoro.client);
  const id = await pastaDraft(house);
  const read = await readAt(client, `/applications/${id}/attachments`);
  assertInOrder(read, [
    "营业执照等企业身份证明文件",
    "企业基本信息",
    "visura camerale.pdf",
    "工艺流程图等附件",
    "生产相关信息",
    "flow chart.png",
    "企业声明（签字并盖章）",
    "自查情况",
    "dichiarazione firmata.pdf",
    "下载企业声明",
    "预览",
  ]);
  const body = await bodyAt(client, `/applications/${id}/attachments`);
  for (const word of ["新增文件", "替换", "删除"]) assert.ok(body.includes(word), word);
});

Deno.test("预览 shows the four pages on one; 提交 says where it goes, 返回 leads back (5.1, 5.1.1.1)", async () => {
  using house = await openHouse();
  const pasta = await inChinese(house.valdoro.client);
  const id = await pastaDraft(house);
  const read = await readAt(pasta, `/applications/${id}/preview`);
  assertInOrder(read, [
    "企业基本信息",
    "Castelfranco Emilia",
    "生产相关信息",
    "Azoxystrobin",
    "自查情况",
    "附件信息",
    "dichiarazione firmata.pdf",
    "点击【提交】后，申请将提交至主管当局",
    "提交",
    "返回",
  ]);
  const preview = await bodyAt(pasta, `/applications/${id}/preview`);
  assert.match(preview, new RegExp(`href="/applications/${id}/attachments"[^>]*>返回`));

  const spirits = await inChinese(house.glenmorrow.client);
  const own = await readAt(spirits, `/applications/${await spiritsDraft(house)}/preview`);
  assertInOrder(own, ["点击【提交】后，申请将直接提交至海关", "提交"]);
});

Deno.test("the application query has the manual's conditions and columns, and 查看 opens each file (5.2.1)", async () => {
  using house = await openHouse();
  const client = await inChinese(house.valdoro.client);
  const id = await pastaDraft(house);
  const read = await readAt(client, "/applications");
  for (const condition of ["申请类型", "申请单号", "产品类别", "产品", "状态", "在华注册编号"]) {
    assert.ok(read.some((one) => one.includes(condition)), condition);
  }
  assertInOrder(read, ["提交日期（起）", "提交日期（止）", "查询", "重置"]);
  assertInOrder(read, ["共 1 份申请单", "申请单号", "状态", "在华注册编号", "注册有效期", "查看"]);
  const body = await bodyAt(client, "/applications");
  assert.match(body, new RegExp(`<a href="/applications/${id}"[^>]*>查看`));
});

Deno.test("查看 opens for editing exactly what the manual lists, and the progress stands at the top right (5.2.1)", async () => {
  const moody = moodyGateway();
  using house = await openHouse({ gateway: moody.gateway, limits: { deliveryAttempts: 2 } });
  const files = await inEveryStatus(house, moody);
  const editable = ["draft", "draft_own", "correction", "send_failed_own", "store_failed_own"];
  for (const [key, id] of Object.entries(files)) {
    const person = key.endsWith("_own") ? house.glenmorrow : house.valdoro;
    const client = await inChinese(person.client);
    const body = await bodyAt(client, `/applications/${id}`);
    const open = editable.includes(key);
    assert.equal(body.includes(`href="/applications/${id}/basic"`), open, key);
    assert.equal((await client.get(`/applications/${id}/basic`)).status, open ? 200 : 303, key);
    const head = body.slice(body.indexOf('class="head"'), body.indexOf('id="progress"'));
    assert.match(head, /class="right".*进度 \d\/\d：/s, key);
    assert.match(body, /aria-label="申请进度"/);
  }
});

Deno.test("an end says its reason on the file and in the receipt of whoever decided, and where to go on (5.1.1.1, 5.1.2.1)", async () => {
  const moody = moodyGateway();
  using house = await openHouse({ gateway: moody.gateway, limits: { deliveryAttempts: 2 } });
  const files = await inEveryStatus(house, moody);
  const client = await inChinese(house.valdoro.client);
  for (const key of ["not_accepted", "not_recommended", "rejected"] as const) {
    const read = await readAt(client, `/applications/${files[key]}`);
    assertInOrder(read, ["‹reason›", "海关回执", "‹reason›"]);
    assert.ok(read.some((one) => one.includes("重新提起")), key);
    const submitted = await client.post(`/applications/${files[key]}/submit`, { acts: "99" });
    assert.equal(submitted.location, `/applications/${files[key]}?moved=1`);
  }
});

Deno.test("the product query takes no condition, one or both, resets, and shows as many rows a page as asked (5.3.1)", async () => {
  using portal = await openPortal();
  const client = await inChinese(portal.visitor());
  const rows = (body: string) => (body.match(/<tr /g) ?? body.match(/<tr>/g) ?? []).length;
  const total = async (query: string) =>
    Number(/共 (\d+) 个产品/.exec(await bodyAt(client, `/products${query}`))?.[1]);
  const name = encodeURIComponent("饺子");
  const [all, code, named, both] = [
    await total(""),
    await total("?hs=1902"),
    await total(`?name=${name}`),
    await total(`?hs=1902&name=${name}`),
  ];
  assert.equal(all, d248.products.length);
  assert.ok(all > code && code >= both && named >= both && both > 0);
  const body = await bodyAt(client, "/products?hs=1902");
  assert.match(body, /<a[^>]*href="\/products"[^>]*>重置/);
  assert.match(body, />查询</);
  const ten = await bodyAt(client, "/products?size=10");
  assert.ok(rows(ten) < rows(await bodyAt(client, "/products?size=50")));
  assert.match(ten, /第 1–10 条/);
});

Deno.test("every status of the appendix explains itself at its tag and on the page of rules (附录)", async () => {
  const moody = moodyGateway();
  using house = await openHouse({ gateway: moody.gateway, limits: { deliveryAttempts: 2 } });
  const files = await inEveryStatus(house, moody);
  const client = await inChinese(house.valdoro.client);
  const rules = (await readAt(client, "/rules")).join("\n");
  const { status, registrationStatus } = dictionaries.zh;
  const sixteen = [
    ...["draft", "submitted_authority", "submitted_customs", "not_recommended"] as const,
    ...["sent", "send_failed", "stored", "store_failed", "accepted"] as const,
    ...["not_accepted", "correction", "rejected", "approved"] as const,
  ];
  for (const key of sixteen) {
    const { label, meaning } = status[key];
    assert.ok(rules.includes(label) && rules.includes(meaning), label);
    const body = await bodyAt(client, `/applications/${files[key]}`);
    assert.match(
      body,
      new RegExp(`title="${meaning}"[^>]*>${label.replace(/[()]/g, "\\$&")}<`),
      key,
    );
  }
  for (const key of ["revoked", "suspended", "rectifying"] as const) {
    const { label, meaning } = registrationStatus[key];
    assert.ok(rules.includes(label) && rules.includes(meaning), label);
  }
});
