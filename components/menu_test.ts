import assert from "node:assert/strict";
import { en } from "../locales/en.ts";
import { currentOf, menuFor } from "./menu.ts";

const waiting = { notices: 3, files: 1 };
const enterprise = menuFor("enterprise", en, waiting);

Deno.test("currentOf() finds the line whose address leads deepest to the page", () => {
  assert.equal(currentOf(enterprise, "/applications/new"), "/applications/new");
  assert.equal(currentOf(enterprise, "/applications/a1/basic"), "/applications");
  assert.equal(currentOf(enterprise, "/"), "/");
});

Deno.test("currentOf() finds nothing for a page outside of the menu", () => {
  assert.equal(currentOf(enterprise, "/account"), undefined);
  assert.equal(currentOf(enterprise, "/rulesets"), undefined);
});

Deno.test("menuFor() shows an enterprise its menu in the manual's order", () => {
  const labels = enterprise.map(({ label }) => label);
  assert.deepEqual(labels.slice(0, 4), [
    "Home",
    "Apply for registration",
    "Integrated query",
    "Product category query",
  ]);
  assert.deepEqual(enterprise[2]?.children?.map(({ href, count }) => [href, count]), [
    ["/applications", 1],
  ]);
});

Deno.test("menuFor() shows a visitor no page of a role", () => {
  const visitor = menuFor("visitor", en, waiting);
  assert.ok(
    visitor.every(({ href }) => !/applications|customs|authority|notices/.test(href ?? "")),
  );
});
