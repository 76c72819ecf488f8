import assert from "node:assert/strict";
import fc from "fast-check";
import { passwordIssues } from "./passwords.ts";

const own = { userName: "valdoro_srl", companyName: "Pastificio Valdoro" };

Deno.test("a long passphrase is taken, whatever characters it is made of", () => {
  assert.deepEqual(passwordIssues("slow copper rivers hum", own), []);
  assert.deepEqual(passwordIssues("山高月小水落石出清风徐来", own), []);
  assert.deepEqual(passwordIssues("839201746538", own), []);
});

Deno.test("eleven characters are short and twelve are not, counted as people count", () => {
  assert.deepEqual(passwordIssues("vtkqzmxwplr", own), ["password.short"]);
  assert.deepEqual(passwordIssues("vtkqzmxwplrg", own), []);
  assert.deepEqual(passwordIssues("🍜🥟🍶🐟🍯🥚🌰🍵🍫🧀🧂", own), ["password.short"]);
  assert.deepEqual(passwordIssues("🍜🥟🍶🐟🍯🥚🌰🍵🍫🧀🧂🍞", own), []);
});

Deno.test("129 characters are long and 128 are not", () => {
  const long = Array.from({ length: 128 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join("");

  assert.deepEqual(passwordIssues(long, own), []);
  assert.deepEqual(passwordIssues(long + "x", own), ["password.long"]);
});

Deno.test("a common password stays common in other case and width, with spaces or digits", () => {
  const common = [
    "qwertyuiopasdf",
    "QwertyUiopAsdf",
    "ｑｗｅｒｔｙｕｉｏｐａｓｄｆ",
    "password2026!",
    "Correct Horse Battery Staple",
    "administrator7",
    "123456789012",
    "woaini1314520",
  ];
  for (const password of common) {
    assert.deepEqual(passwordIssues(password, own), ["password.common"], password);
  }
});

Deno.test("a piece said again and again is common", () => {
  for (const password of ["dragondragon", "xzxzxzxzxzxz", "            ", "gh7!gh7!gh7!gh7!"]) {
    assert.deepEqual(passwordIssues(password, own), ["password.common"], password);
  }
  assert.deepEqual(passwordIssues("vtkqzmvtkqzm", own), []);
});

Deno.test("the user name inside, or the company name as a whole, is one's own", () => {
  assert.deepEqual(passwordIssues("my-Valdoro_SRL-key", own), ["password.own"]);
  assert.deepEqual(passwordIssues("pastificio valdoro", own), ["password.own"]);
  assert.deepEqual(passwordIssues("pastificio valdoro hums", own), []);
});

Deno.test("an empty user or company name is in no password", () => {
  assert.deepEqual(passwordIssues("slow copper rivers hum", { userName: "", companyName: "" }), []);
  assert.deepEqual(passwordIssues("slow copper rivers hum", { userName: "li_wei" }), []);
});

Deno.test("all reasons are given at once", () => {
  assert.deepEqual(passwordIssues("admin", { userName: "admin" }), [
    "password.short",
    "password.common",
    "password.own",
  ]);
});

Deno.test("length is judged alone by the number of code points", () => {
  fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 200 }), (password) => {
    const length = [...password].length;
    const issues = passwordIssues(password, own);
    assert.equal(issues.includes("password.short"), length < 12);
    assert.equal(issues.includes("password.long"), length > 128);
  }));
});

Deno.test("any password with the user name in it is refused", () => {
  const name = fc.stringMatching(/^[a-z0-9_]{4,20}$/);
  fc.assert(fc.property(name, fc.string(), fc.string(), (userName, before, after) => {
    const issues = passwordIssues(`${before}${userName}${after}`, { userName });
    assert.ok(issues.includes("password.own"));
  }));
});
