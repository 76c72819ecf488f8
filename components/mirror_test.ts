import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { mirrored } from "./mirror.ts";

const sheet = await Deno.readTextFile(
  fileURLToPath(new URL("../static/styles.css", import.meta.url)),
);

Deno.test("mirrored() turns every side of a declaration, and no selector", () => {
  const sides = [
    [".right { margin-left: 1px }", ".right { margin-right: 1px }"],
    ["a{left:-99rem;top:0}", "a{right:-99rem;top:0}"],
    ["a { text-align: left; float: right }", "a { text-align: right; float: left }"],
    ["a { border-top-left-radius: 1px }", "a { border-top-right-radius: 1px }"],
    ["@media (x) { a { padding-right: 2px } }", "@media (x) { a { padding-left: 2px } }"],
  ] as const;
  for (const [css, other] of sides) assert.equal(mirrored(css), other);
});

Deno.test("mirrored() turns four values of one declaration, and leaves fewer", () => {
  const values = [
    ["a { margin: 1px 2px 3px 4px }", "a { margin: 1px 4px 3px 2px }"],
    ["a { margin: 1px 2px 3px }", "a { margin: 1px 2px 3px }"],
    ["a { padding: 0 calc(1px - var(--b)) 0 1px }", "a { padding: 0 1px 0 calc(1px - var(--b)) }"],
    ["a { border-radius: 1px 2px 3px 4px }", "a { border-radius: 2px 1px 4px 3px }"],
  ] as const;
  for (const [css, other] of values) assert.equal(mirrored(css).replace(/\s*}/, " }"), other);
});

Deno.test("mirrored() lets shadows fall to the other side", () => {
  const shadows = [
    ["a { box-shadow: inset 3px 0 red }", "a { box-shadow: inset -3px 0 red }"],
    ["a { box-shadow: -.25rem 1px red }", "a { box-shadow: .25rem 1px red }"],
    [
      "a { box-shadow: 0 1px 2px rgba(1, 2, 3, .5) }",
      "a { box-shadow: 0 1px 2px rgba(1, 2, 3, .5) }",
    ],
  ] as const;
  for (const [css, other] of shadows) assert.equal(mirrored(css), other);
});

Deno.test("the stylesheet mirrored twice is the stylesheet", () => {
  assert.notEqual(mirrored(sheet), sheet);
  const plain = (css: string) => css.replaceAll(/\s+/g, " ").replaceAll(" }", "}");
  assert.equal(plain(mirrored(mirrored(sheet))), plain(sheet));
});

Deno.test("the stylesheet names no side where mirrored() would not find it", () => {
  const values = [...sheet.matchAll(/([a-z-]+):\s*([^;{}]*\b(?:left|right)\b[^;{}]*)/g)];
  const missed = values.filter(([, name = ""]) =>
    !/^(text-align|float|clear|background)$/.test(name)
  );
  assert.deepEqual(missed.map(([text]) => text), []);
});
