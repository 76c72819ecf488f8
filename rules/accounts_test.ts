import assert from "node:assert/strict";
import { accountIssues, longest, profileFields } from "./accounts.ts";

const sound = {
  contactName: "Anna Rossi",
  contactPhone: "+39 059 123456",
  companyName: "Trattoria Emiliana S.p.A.",
  email: "anna@example.it",
};

Deno.test("a text longer than its field is refused as such, whatever else is wrong with it", () => {
  for (const field of profileFields) {
    const limit = longest(field);
    const values = { ...sound, [field]: "x".repeat(limit + 1) };
    assert.deepEqual(accountIssues(values, "profile"), [
      { code: "too_long", path: [field], values: { limit } },
    ]);
  }
});

Deno.test("a telephone number of a million digits is refused before it is looked at", () => {
  const long = `${"1".repeat(1_000_000)}x`;
  const issues = accountIssues({ ...sound, contactPhone: long, fax: long }, "profile");
  assert.deepEqual(issues.map(({ code }) => code), ["too_long", "too_long"]);
});

Deno.test("a text of signs that nobody sees is none", () => {
  const issues = accountIssues({ ...sound, companyName: "\u200b\u00ad" }, "profile");
  assert.deepEqual(issues, [{ code: "required", path: ["companyName"] }]);
});
