import assert from "node:assert/strict";
import { en } from "../locales/en.ts";
import { zh } from "../locales/zh.ts";
import type { Pack } from "../rules/pack.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { leafName, packTexts } from "./pack_texts.ts";

const spirits = { category: "alcohol", leaf: "2302" };

Deno.test("a leaf is named as the manual names it, with its category", () => {
  assert.equal(leafName(d248, { ...spirits, messages: zh, lang: "zh" }), "酒类-蒸馏酒及其配制酒");
  assert.equal(
    leafName(d248, { ...spirits, messages: en, lang: "en" }),
    "Alcoholic beverages – Distilled spirits and their blends",
  );
});

Deno.test("a leaf named like its category is named once", () => {
  const fruit = { category: "dfruit", leaf: "1301" };
  assert.equal(leafName(d248, { ...fruit, messages: zh, lang: "zh" }), "干果");
});

Deno.test("a pack from outside speaks with its own words", () => {
  const own = { ...en.packs.d248, name: "A pilot" };
  const pilot: Pack = { ...d248, id: "pilot", texts: { en: own, zh: own } };
  assert.equal(packTexts(pilot, { messages: en, lang: "en" }).name, "A pilot");
});

Deno.test("a file whose pack is switched off shows its leaf's code", () => {
  assert.equal(leafName(undefined, { ...spirits, messages: en, lang: "en" }), "2302");
});
