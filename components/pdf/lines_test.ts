import assert from "node:assert/strict";
import { linesOf, type Measure } from "./lines.ts";
import { signsOf } from "./runs.ts";

const measure: Measure = (signs) => signs.reduce((sum, { text }) => sum + text.length, 0);

/** The lines of a text where every letter is one wide. */
function broken(text: string, width: number): string[] {
  const signs = signsOf(text, (_, code) => code !== 0x81fa);
  return linesOf(signs, { width, measure }).map((line) => line.map((sign) => sign.text).join(""));
}

Deno.test("words are broken at spaces and hyphens, characters anywhere", () => {
  assert.deepEqual(broken("deep-frozen stuffed pasta", 12), ["deep-frozen", "stuffed", "pasta"]);
  assert.deepEqual(broken("deep-frozen", 6), ["deep-", "frozen"]);
  assert.deepEqual(broken("菠菜意大利饺子", 3), ["菠菜意", "大利饺", "子"]);
});

Deno.test("no line begins with what closes or ends with what opens", () => {
  assert.deepEqual(broken("菠菜饺。子", 3), ["菠菜", "饺。子"]);
  assert.deepEqual(broken("菠菜（饺子）", 3), ["菠菜", "（饺", "子）"]);
  assert.deepEqual(broken("水 20 %，", 5), ["水 20", "%，"]);
});

Deno.test("a word wider than the line is cut, and nothing of it is lost", () => {
  assert.deepEqual(broken("a averyverylongword b", 6), ["a aver", "yveryl", "ongwor", "d b"]);
});

Deno.test("the number of a missing sign is never cut from what it stands in", () => {
  assert.deepEqual(broken("食品臺灣", 9), ["食品", "[U+81FA]灣"]);
});

Deno.test("an empty line is a line", () => {
  assert.deepEqual(broken("", 5), [""]);
});
