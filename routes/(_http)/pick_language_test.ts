import assert from "node:assert/strict";
import { pickLanguage } from "./pick_language.ts";

const nothing = { asked: null, account: undefined, cookie: undefined, accept: null };

Deno.test("the address wins over the account, the account over the cookie, the cookie over the browser", () => {
  const accept = "zh";
  assert.equal(pickLanguage({ ...nothing, accept }), "zh");
  assert.equal(pickLanguage({ ...nothing, accept, cookie: "en" }), "en");
  assert.equal(pickLanguage({ ...nothing, accept, cookie: "en", account: "zh" }), "zh");
  assert.equal(pickLanguage({ ...nothing, accept, account: "zh", asked: "en" }), "en");
});

Deno.test("the browser's favourite of our languages counts, and English without any", () => {
  const by = (accept: string) => pickLanguage({ ...nothing, accept });
  assert.equal(by("it-IT, zh-CN;q=0.7, en;q=0.3"), "zh");
  assert.equal(by("it, en;q=0.8, zh-Hant;q=0.9"), "zh");
  assert.equal(by("zh;q=0, it"), "en");
  assert.equal(pickLanguage({ ...nothing, cookie: "xx", asked: "../" }), "en");
});
