import assert from "node:assert/strict";
import { inChinese, readAt } from "../chinese.ts";
import type { Client } from "../client.ts";
import { type House, openHouse } from "../people.ts";
import { csvOf, xlsxOf } from "../tables.ts";

const lines = [
  "1902200000,113,牛肉馅饺子,Beef dumplings of the table,0702,2026-03-02,",
  "1902200000,777,官方新饺子,Official dumplings,stuffed,,",
  "19,,坏行,Bad line,0702,,",
];
const PATH = "/customs/products";

/** The hidden id of the form: a second click is the same import. */
async function formOf(client: Client) {
  const { body } = await client.get(PATH);
  const hidden = (name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? "";
  return { id: hidden("id"), pack: hidden("pack"), from: "2026-03-02" };
}

async function send({ liwei: { client } }: House, bytes = csvOf(...lines), name = "表.csv") {
  return await client.upload(PATH, { file: { name, bytes } }, await formOf(client));
}

/** Checks a table and says where its page is. */
async function checked(house: House, bytes?: Uint8Array<ArrayBuffer>): Promise<string> {
  const answer = await send(house, bytes);
  assert.equal(answer.status, 303, answer.body.slice(-3000));
  return answer.location.replace(/\?.*/, "");
}

Deno.test("customs finds the tables in the menu, and is told that there are none yet", async () => {
  using house = await openHouse();
  const { client } = house.liwei;
  const home = await client.get("/");
  assert.match(home.body, /href="\/customs\/products"/);
  const page = await client.get(PATH);
  assert.match(page.body, /No table yet/);
  assert.match(page.body, /up to 8 MB and 50000 lines/);
});

Deno.test("a table goes from its file through the report into the catalogue, and back", async () => {
  using house = await openHouse();
  const { liwei: { client }, valdoro } = house;
  const at = await checked(house);
  const report = await client.get(`${at}?done=check`);
  assert.match(report.body, /The table has been checked/);
  assert.match(report.body, /1 refused line is left out/);
  assert.match(report.body, /坏行/);
  assert.match(report.body, /6, 8 or 10 digits/);
  const before = await valdoro.client.get("/products?hs=1902200000777");
  assert.ok(!before.body.includes("Official dumplings"));

  const applied = await client.post(`${at}/apply`, { acts: "1" });
  assert.deepEqual([applied.status, applied.location], [303, `${at}?done=apply`]);
  const visitor = house.portal.visitor();
  for (
    const [reader, path] of [
      [visitor, "/products?hs=1902.20.00.00%20777"],
      [visitor, "/products?name=official+dumplings"],
      [valdoro.client, "/applications/new?name=official+dumplings"],
      [visitor, "/api/v1/products?q=official+dumplings"],
      [visitor, "/api/v1/products?hs=1902200000777"],
    ] as const
  ) {
    assert.match((await reader.get(path)).body, /Official dumplings/, path);
  }

  const back = await client.post(`${at}/roll-back`, { acts: "2" });
  assert.deepEqual([back.status, back.location], [303, `${at}?done=roll_back`]);
  assert.ok(
    !(await visitor.get("/api/v1/products?q=official+dumplings")).body.includes("Official"),
  );
  assert.match((await client.get(at)).body, /as if this table had never been applied/);
});

Deno.test("a workbook is read like separated values", async () => {
  using house = await openHouse();
  const { liwei: { client } } = house;
  const rows = [["HS编码", "中文名称", "产品类别"], [207140000, "冻鸡爪", 101], ["坏", "坏", "坏"]];
  const at = await checked(house, xlsxOf(rows));
  const read = await readAt(await inChinese(client), at);
  for (const text of ["0207140000", "冻鸡爪", "不采用", "请填写四位细类代码"]) {
    assert.ok(read.some((one) => one.includes(text)), text);
  }
});

Deno.test("the report shows the lines of one result, page by page", async () => {
  using house = await openHouse();
  const { liwei: { client } } = house;
  const many = Array.from(
    { length: 25 },
    (_, at) => `19022000${at + 10},,名${at},Food ${at},0702,,`,
  );
  const at = await checked(house, csvOf(...many, ...lines));
  const refused = await client.get(`${at}?show=refused`);
  assert.ok(refused.body.includes("坏行") && !refused.body.includes("Food 0<"));
  const second = await client.get(`${at}?show=new&page=2`);
  assert.match(second.body, /21–26 of 26/);
  assert.match(second.body, new RegExp(`href="${at}\\?show=new"`));
  const same = await client.get(`${at}?show=same`);
  assert.match(same.body, /No such lines/);
});

Deno.test("a double click and the back button do nothing twice", async () => {
  using house = await openHouse();
  const { liwei: { client }, zhangmin, deps } = house;
  const fields = await formOf(client);
  const file = { name: "table.csv", bytes: csvOf(...lines) };
  await client.token();
  const sent = await Promise.all([1, 2].map(() => client.upload(PATH, { file }, fields)));
  assert.deepEqual(new Set(sent.map(({ location }) => location)).size, 1);
  assert.equal((await deps.products.list()).length, 1);
  const at = sent[0]?.location.replace(/\?.*/, "") ?? "";

  const applied = await Promise.all([1, 2].map(() => client.post(`${at}/apply`, { acts: "1" })));
  assert.deepEqual(applied.map(({ status }) => status), [303, 303]);
  const late = await zhangmin.client.post(`${at}/apply`, { acts: "1" });
  assert.equal(late.status, 409);
  assert.match(late.body, /Somebody has dealt with this table meanwhile/);
  assert.equal((await client.post(`${at}/discard`, { acts: "1" })).status, 409);
  await client.post(`${at}/roll-back`, { acts: "2" });
  assert.equal((await client.post(`${at}/apply`, { acts: "1" })).status, 409);
  assert.deepEqual((await deps.products.state("d248")).imports, []);
  assert.equal((await client.get(`${at}/apply`)).location, at);
});

Deno.test("a table that is discarded is gone from the list", async () => {
  using house = await openHouse();
  const { client } = house.liwei;
  const at = await checked(house);
  const gone = await client.post(`${at}/discard`, { acts: "1" });
  assert.deepEqual([gone.status, gone.location], [303, `${PATH}?discarded=1`]);
  assert.match((await client.get(gone.location)).body, /has been discarded[\s\S]*No table yet/);
  assert.equal((await client.get(at)).status, 404);
});

Deno.test("wrong files are refused with a word on what to do, beside the field", async () => {
  using house = await openHouse();
  const { client } = house.liwei;
  const text = (written: string) => new TextEncoder().encode(written);
  const cases = [
    [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /Save it as \.xlsx without a password/],
    [text("%PDF-1.7"), /neither a CSV nor an XLSX file/],
    [text("HS,Name\n1902,Pasta"), /columns are missing: Chinese name, Category/],
    [text("HS,HS,名称,类别\n1902"), /stand there twice: HS code/],
    [csvOf(), /has no lines/],
  ] as const;
  for (const [bytes, expected] of cases) {
    const answer = await send(house, bytes);
    assert.equal(answer.status, 422);
    assert.match(answer.body, expected);
    assert.match(answer.body, /href="#file"/);
  }
  const none = await client.upload(PATH, {}, await formOf(client));
  assert.match(none.body, /Choose a file first/);
  const day = await client.upload(PATH, { file: { name: "t.csv", bytes: csvOf(...lines) } }, {
    ...await formOf(client),
    from: "2026-02-30",
  });
  assert.match(day.body, /href="#from"/);
  const large = await send(house, new Uint8Array(8_100_000).fill(65));
  assert.deepEqual([large.status, /larger than 8 MB/.test(large.body)], [422, true]);
  assert.match((await client.get(PATH)).body, /No table yet/);
});

Deno.test("a file with more lines than are taken is refused as a whole", async () => {
  using house = await openHouse();
  const line = "1902200000,,饺子,Dumplings,0702,,";
  const answer = await send(house, csvOf(...Array.from({ length: 50_001 }, () => line)));
  assert.equal(answer.status, 422);
  assert.match(answer.body, /more than 50000 lines/);
});

Deno.test("the table to download is one that the portal reads", async () => {
  using house = await openHouse();
  const { client } = house.liwei;
  for (const lang of ["en", "zh"]) {
    await client.post("/language", { lang, back: "/" });
    const table = await client.get(`${PATH}/template.csv`);
    assert.match(table.headers.get("content-disposition") ?? "", /attachment/);
    const at = await checked(house, table.bytes);
    const head = await house.deps.products.find(at.split("/").at(-1) ?? "");
    assert.equal(head?.counts.refused, 0, lang);
    assert.equal((head?.counts.changed ?? 0) + (head?.counts.same ?? 0), 2, lang);
  }
});

Deno.test("a table with more than the store takes at once is stored whole, long names and all", async () => {
  using house = await openHouse();
  const name = (at: number) => `${"长".repeat(140)}${at},${"’".repeat(240)}${at}`;
  const many = Array.from({ length: 900 }, (_, at) => `${1902200000 + at},,${name(at)},0702,,`);
  const at = await checked(house, csvOf(...many));
  const { client } = house.liwei;
  assert.equal((await client.post(`${at}/apply`, { acts: "1" })).status, 303);
  const again = await checked(house, csvOf(...many.toReversed()));
  const head = await house.deps.products.find(again.split("/").at(-1) ?? "");
  assert.equal(head?.counts.same, 900);
  const changed = await checked(house, csvOf(...many.map((one) => one.replaceAll("长", "短"))));
  assert.match((await client.get(`${changed}?show=changed`)).body, /Before: /);
});
