import assert from "node:assert/strict";
import { columnsOf, findHeadings, headingFaults } from "./catalogue_columns.ts";

Deno.test("columns are known by the headings of either language, in any order and shape", () => {
  assert.deepEqual(columnsOf({ cells: ["产品类别", "备注", "中文名称", "ＨＳ 编码"] }), {
    category: 0,
    zh: 2,
    hs: 3,
  });
  const english = ["HS_Code", "CIQ code", "Chinese name*", "English Name", "Category", "From:"];
  assert.deepEqual(Object.keys(columnsOf({ cells: english })), [
    "hs",
    "ciq",
    "zh",
    "en",
    "category",
    "from",
  ]);
});

Deno.test("what is missing and what stands there twice is said by name", () => {
  assert.deepEqual(headingFaults({ cells: ["HS", "商品编码", "名称"] }), {
    missing: ["category"],
    twice: ["hs"],
  });
});

Deno.test("the headings are found under a title", () => {
  const headings = { cells: ["HS", "名称", "类别"] };
  const rows = [{ cells: ["官方产品表"] }, { cells: ["2026"] }, headings, { cells: ["1902", "x"] }];
  assert.equal(findHeadings(rows), headings);
  assert.equal(findHeadings([]), undefined);
});
