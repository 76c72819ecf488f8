import assert from "node:assert/strict";
import config from "../deno.json" with { type: "json" };
import { isTool, roomOf, violations } from "./layers.ts";
import { parse, readSources, ROOT } from "./sources.ts";

const map = config.imports;

/** What is wrong with one file of this text. */
function wrong(file: string, text: string): string[] {
  return violations([parse(file, text)], map);
}

Deno.test("the sources keep to their layers", () => {
  assert.deepEqual(violations(readSources(), config.imports), []);
});

Deno.test("the browser tests go by the pages: none reaches services or kv", () => {
  const reaching = readSources().filter(({ file, imports }) =>
    file.startsWith("tests/browser/") &&
    imports.some(({ specifier }) => /^(\.\.\/)+(services|kv)\//.test(specifier))
  );
  assert.deepEqual(reaching.map(({ file }) => file), []);
});

Deno.test("importing a module opens no store", async () => {
  let opened = 0;
  const { openKv } = Deno;
  using _ = { [Symbol.dispose]: () => Object.defineProperty(Deno, "openKv", { value: openKv }) };
  Object.defineProperty(Deno, "openKv", { value: () => opened++, configurable: true });
  const served = readSources().map(({ file }) => file)
    .filter((file) => !isTool(file) && !["main.ts", "dev.ts", "fresh"].includes(roomOf(file)));
  for (const file of served) await import(`file://${ROOT}${file}`);
  assert.equal(opened, 0);
});

const planted = [
  ["rules/a.ts", 'import "../kv/a.ts";'],
  ["rules/a.ts", 'import type { A } from "../locales/a.ts";'],
  ["rules/a.ts", 'import "node:fs";'],
  ["rules/packs/a/b.ts", 'export { a } from "../../../services/a.ts"; export const b = 1;'],
  ["locales/a.ts", 'import "../kv/a.ts";'],
  ["locales/a.ts", 'import "zod";'],
  ["kv/a.ts", 'import "../services/a.ts";'],
  ["kv/a.ts", 'type A = import("../routes/a.ts").A;'],
  ["services/a.ts", 'import "../locales/a.ts";'],
  ["services/a.ts", 'import "preact";'],
  ["components/a.tsx", 'import "../services/a.ts";'],
  ["components/a.tsx", 'import "../islands/A.tsx";'],
  ["components/a.tsx", 'import "uqr";'],
  ["components/pdf/a.ts", 'await import("pdfkit");'],
  ["routes/a.tsx", 'import "uqr";'],
  ["rules/a.ts", 'await import("papaparse");'],
  ["services/a.ts", 'await import("fflate");'],
  ["services/a.ts", 'import type { SaxesParser } from "saxes";'],
  ["routes/a.tsx", 'import type { Server } from "@tus/server";'],
  ["islands/A.tsx", 'import type { A } from "../services/a.ts";'],
  ["routes/a.tsx", 'import "../kv/a.ts";'],
  ["routes/a.tsx", 'await import("../kv/a.ts");'],
  ["routes/a.tsx", 'import "../main.ts";'],
  ["routes/a.tsx", 'import "./a_test.ts";'],
  ["fresh/a.ts", 'import "../routes/a.tsx";'],
  ["fresh/a.ts", 'import "zod";'],
  ["fresh.config.ts", 'import "./rules/a.ts";'],
  ["portal.ts", 'import "./tests/a.ts";'],
  ["portal.ts", 'import "npm:left-pad@1.3.0";'],
  ["portal.ts", 'import "left-pad";'],
  ["portal.ts", 'Deno.env.get("A");'],
  ["portal.ts", "await Deno.openKv();"],
  ["services/a.ts", "let kv: Deno.Kv;"],
  ["utils/a.ts", "export const a = 1;"],
  ["rules/helpers/a.ts", "export const a = 1;"],
  ["kv/lib/a.ts", "export const a = 1;"],
  ["kv/types.ts", "export const a = 1;"],
  ["kv/index.ts", "export const a = 1;"],
  ["kv/mod.ts", 'export * from "./a.ts"; export { b } from "./b.ts";'],
  ["stuff.ts", "export const a = 1;"],
] as const;

Deno.test("each planted violation is found", () => {
  for (const [file, text] of planted) {
    assert.notDeepEqual(wrong(file, text), [], `${file}: ${text}`);
  }
});

const allowed = [
  ["rules/a.ts", 'import * as z from "zod"; import "./packs/a/b.ts"; // import "../kv/a.ts"'],
  ["locales/zh.ts", 'import type { Messages } from "./en.ts"; import "../rules/a.ts";'],
  ["kv/a.ts", 'import "./b.ts"; import "../rules/a.ts"; let kv: Deno.Kv;'],
  ["services/a.ts", 'import "../kv/a.ts"; import "../rules/a.ts"; const a = \'import "preact"\';'],
  ["components/a.tsx", 'import "preact/hooks"; import "../locales/mod.ts";'],
  ["components/QrCode.tsx", 'import "uqr";'],
  ["components/pdf/pdfkit.ts", 'await import("pdfkit");'],
  ["services/csv_rows.ts", 'await import("papaparse");'],
  ["islands/A.tsx", 'import "@preact/signals"; import "../components/a.tsx";'],
  ["routes/index.tsx", 'import "fresh"; import "../state.ts"; import "../services/a.ts";'],
  ["fresh/a.ts", 'import "node:fs"; import "preact-render-to-string"; import "fresh/runtime";'],
  ["fresh/runtime.ts", 'export * from "./a.ts";'],
  ["fresh.config.ts", 'import "zod"; Deno.env.get("A");'],
  ["dev.ts", 'import "fresh/dev"; import("./main.ts");'],
  ["kv/a_test.ts", 'import "../portal.ts"; await Deno.openKv(":memory:");'],
] as const;

Deno.test("what the table allows passes", () => {
  for (const [file, text] of allowed) assert.deepEqual(wrong(file, text), [], `${file}: ${text}`);
});

Deno.test("an island brings nothing heavy into the browser, at however many removes", () => {
  const files = [
    parse("islands/A.tsx", 'import "../components/a.tsx"; import type { B } from "../rules/b.ts";'),
    parse("components/a.tsx", 'import "../locales/mod.ts";'),
    parse("rules/b.ts", 'import "zod";'),
  ];
  assert.deepEqual(violations(files, map), [
    "islands/A.tsx brings locales/mod.ts into the browser",
  ]);
});
