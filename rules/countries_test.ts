import assert from "node:assert/strict";
import fc from "fast-check";
import { countries, countriesIn, countryName, isCountry } from "./countries.ts";

const langs = ["zh", "en"] as const;

Deno.test("the list has the 249 entries of ISO 3166-1, each code once", () => {
  assert.equal(countries.length, 249);
  assert.equal(new Set(countries.map(([two]) => two)).size, 249);
  assert.equal(new Set(countries.map(([, three]) => three)).size, 249);
});

Deno.test("codes have their shapes", () => {
  for (const [two, three] of countries) {
    assert.match(two, /^[A-Z]{2}$/);
    assert.match(three, /^[A-Z]{3}$/);
  }
});

Deno.test("countryName() speaks both languages", () => {
  assert.equal(countryName("ITA", "zh"), "意大利");
  assert.equal(countryName("ITA", "en"), "Italy");
  assert.equal(countryName("CHE", "zh"), "瑞士");
  assert.equal(countryName("AUS", "en"), "Australia");
});

Deno.test("countryName() names the regions of China as customs does", () => {
  assert.equal(countryName("TWN", "zh"), "中国台湾");
  assert.equal(countryName("TWN", "en"), "Taiwan, China");
  assert.equal(countryName("HKG", "zh"), "中国香港");
  assert.equal(countryName("HKG", "en"), "Hong Kong, China");
  assert.equal(countryName("MAC", "zh"), "中国澳门");
  assert.equal(countryName("MAC", "en"), "Macao, China");
});

Deno.test("countryName() gives back a code it does not know", () => {
  assert.equal(countryName("XXX", "en"), "XXX");
  assert.equal(countryName("constructor", "zh"), "constructor");
});

Deno.test("every entry has a name of its own in both languages", () => {
  for (const lang of langs) {
    const names = countriesIn(lang).map(({ name }) => name);
    assert.equal(new Set(names).size, 249);
    for (const { code, name } of countriesIn(lang)) {
      assert.equal(name, countryName(code, lang));
      assert.doesNotMatch(name, /^[A-Z]{2,3}$/);
    }
  }
  for (const { name } of countriesIn("zh")) assert.match(name, /\p{Script=Han}/u);
});

Deno.test("countriesIn() is sorted as readers of the language look names up", () => {
  const english = countriesIn("en").map(({ name }) => name);
  assert.equal(english[0], "Afghanistan");
  assert.equal(english.at(-1), "Zimbabwe");
  assert.ok(english.indexOf("Åland Islands") < english.indexOf("Brazil"));

  const chinese = countriesIn("zh").map(({ name }) => name);
  assert.ok(chinese.indexOf("阿根廷") < chinese.indexOf("巴西"));
  assert.ok(chinese.indexOf("巴西") < chinese.indexOf("泰国"));
  assert.ok(chinese.indexOf("泰国") < chinese.indexOf("中国"));
});

Deno.test("isCountry() knows the three-letter codes and nothing else", () => {
  assert.ok(isCountry("NZL"));
  for (const text of ["NZ", "nzl", "XXX", "", "toString"]) assert.ok(!isCountry(text));

  const codes: readonly string[] = countries.map(([, three]) => three);
  fc.assert(fc.property(fc.stringMatching(/^[A-Z]{3}$/), (text) => {
    assert.equal(isCountry(text), codes.includes(text));
  }));
});
