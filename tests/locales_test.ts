import assert from "node:assert/strict";
import { packTexts } from "../components/pack_texts.ts";
import { dictionaries, languages } from "../locales/mod.ts";
import { breaches } from "../rules/contract.ts";
import type { PackTexts } from "../rules/pack.ts";
import { ownPacks } from "../rules/packs/mod.ts";
import { issueCodes } from "../rules/result.ts";
import { registrationStatuses, statuses, transitions } from "../rules/status.ts";

const { zh, en } = dictionaries;

/** Names and signs that are the same in Chinese. */
// deno-fmt-ignore
const alsoChinese = [
  "HACCP", "ISO 22000", "FSSC 22000", "BRCGS", "IFS Food", "m²", "m³", "%", "%vol", "℃",
];

/** Places where Chinese stands in English texts, or none in Chinese ones, on purpose. */
const joiners = /^\/application\/(listComma|words\/(and|or))$/;
const languageNames = /\/(languageName|languageNames\/.*)$/;

/** Numbers, names and addresses may stand in the letters of their country. */
const examples = /\/example$/;

/** A hint may be left out, by both languages alike. */
const hints = /\/(hint|reasonHint\/\w+)$/;

/** Every text of a dictionary with its place; sentences made by functions are left to those who call them. */
function texts(node: unknown, place = ""): [place: string, text: string][] {
  if (typeof node === "string") return [[place, node]];
  if (node === null || typeof node !== "object") return [];
  return Object.entries(node).flatMap(([key, inner]) => texts(inner, `${place}/${key}`));
}

/** Sentences for refusals, with a field and values that no dictionary has. */
function refusals(lang: keyof typeof dictionaries): [place: string, text: string][] {
  const values = { limit: 7, number: "A-0", minutes: 7, status: "draft" };
  return issueCodes.map((code) => [`/issue/${code}`, dictionaries[lang].issue[code]("□", values)]);
}

Deno.test("no text but a hint is empty, and none has spaces around it", () => {
  for (const lang of languages) {
    for (const [place, text] of [...texts(dictionaries[lang]), ...refusals(lang)]) {
      if (joiners.test(place)) continue;
      if (!hints.test(place)) assert.notEqual(text, "", `${lang}${place}`);
      assert.equal(text, text.trim(), `${lang}${place}`);
    }
  }
});

Deno.test("a hint is there in both languages or in none", () => {
  const said = (lang: keyof typeof dictionaries) =>
    texts(dictionaries[lang]).filter(([place, text]) => hints.test(place) && text !== "")
      .map(([place]) => place).filter((place) => !place.startsWith("/packs/"));
  assert.deepEqual(said("zh").toSorted(), said("en").toSorted());
});

Deno.test("every category, leaf, group, field, table, column and option has its words", () => {
  for (const pack of ownPacks) {
    const texts = {
      zh: packTexts(pack, { messages: zh, lang: "zh" }),
      en: packTexts(pack, { messages: en, lang: "en" }),
    };
    assert.deepEqual(breaches([{ ...pack, texts }]).map(({ where }) => where), [], pack.id);
  }
});

Deno.test("the dictionaries name no field, leaf or status that the rules do not have", () => {
  for (const lang of languages) {
    const { status, registrationStatus, event, issue, packs } = dictionaries[lang];
    assert.deepEqual(Object.keys(status).toSorted(), statuses.toSorted());
    assert.deepEqual(Object.keys(registrationStatus).toSorted(), registrationStatuses.toSorted());
    const events = new Set<string>(transitions.map(([, name]) => name));
    assert.deepEqual(Object.keys(event).toSorted(), [...events].toSorted());
    assert.deepEqual(Object.keys(issue).toSorted(), issueCodes.toSorted());
    const worded: Readonly<Record<string, PackTexts>> = packs;
    const all = ownPacks.flatMap(({ categories }) => categories);
    const ids = all.map((category) => category.id);
    const leaves = all.flatMap((category) => Object.keys(category.leaves));
    for (const { id } of ownPacks) {
      const named = worded[id];
      assert.deepEqual(
        Object.keys(named?.leaves ?? {}).filter((leaf) => !leaves.includes(leaf)),
        [],
      );
      assert.deepEqual(
        Object.keys(named?.categories ?? {}).filter((one) => !ids.includes(one)),
        [],
      );
    }
  }
});

Deno.test("Chinese texts are Chinese", () => {
  for (const [place, text] of [...texts(zh), ...refusals("zh")]) {
    if (text === "" || alsoChinese.includes(text)) continue;
    if (joiners.test(place) || examples.test(place)) continue;
    assert.match(text, /\p{Script=Han}/u, place);
  }
});

Deno.test("English texts have no Chinese in them", () => {
  for (const [place, text] of [...texts(en), ...refusals("en")]) {
    if (languageNames.test(place)) continue;
    assert.doesNotMatch(text, /[\p{Script=Han}，。：；（）]/u, place);
  }
});

Deno.test("no two statuses share a label", () => {
  for (const lang of languages) {
    const { status, registrationStatus } = dictionaries[lang];
    const all = [...Object.values(status), ...Object.values(registrationStatus)];
    const labels = all.map(({ label }) => label);
    assert.deepEqual(labels.filter((label, at) => labels.indexOf(label) !== at), [], lang);
  }
});

Deno.test("statuses carry the manual's own names", () => {
  assert.deepEqual(Object.values(zh.status).map(({ label }) => label), [
    "暂存",
    "提交(主管当局)",
    "提交(海关)",
    "不予推荐",
    "发往海关成功",
    "发往海关失败",
    "海关入库成功",
    "海关入库失败",
    "受理",
    "不予受理",
    "补齐补正",
    "审批不通过",
    "审批通过",
    "已撤回",
  ]);
  assert.deepEqual(Object.values(zh.registrationStatus).map(({ label }) => label), [
    "有效",
    "暂停",
    "整改",
    "撤销",
    "注销",
    "失效",
  ]);
});

Deno.test("no two leaves and no two categories share a name", () => {
  for (const lang of languages) {
    for (const { categories, leaves } of Object.values(dictionaries[lang].packs)) {
      for (const names of [Object.values(categories), Object.values(leaves)]) {
        assert.deepEqual(names.filter((name, at) => names.indexOf(name) !== at), [], lang);
      }
    }
  }
});

Deno.test("a refusal that has a field says which, and one that has a limit says how much", () => {
  const limited = ["too_long", "too_short", "too_small", "too_big", "rows_too_many"] as const;
  for (const lang of languages) {
    for (const code of limited) {
      const said = dictionaries[lang].issue[code]("□", { limit: 7 });
      assert.match(said, /□.*7/, `${lang} ${code}`);
    }
    assert.match(dictionaries[lang].issue["file.too_large"]("", { limit: 4 }), /4 MB/);
    for (const code of ["required", "not_an_option", "bad_format", "file_missing"] as const) {
      assert.match(dictionaries[lang].issue[code]("□", {}), /□/, `${lang} ${code}`);
    }
  }
});
