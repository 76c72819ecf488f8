import assert from "node:assert/strict";
import { formOf } from "./application_form.ts";
import { categoryOf, type Pack } from "./pack.ts";
import { d248 } from "./packs/d248/mod.ts";
import { d280 } from "./packs/d280/mod.ts";
import { isVouched } from "./vouchers.ts";

const file = { name: "scan.pdf" };

function formIn(pack: Pack, [id, leaf]: readonly [string, string]) {
  const category = categoryOf(pack, id);
  if (category === undefined) throw new Error(`Cannot find ${id}`);
  return formOf(pack, { category, leaf });
}

const beef = formIn(d280, ["meat", "0101"]);
const both = { authorityLetter: [file], authorityReport: [file] };

Deno.test("a file is vouched for by all papers together, by none alone", () => {
  assert.ok(isVouched(beef, { files: both }));
  assert.ok(!isVouched(beef, { files: { authorityLetter: [file] } }));
  assert.ok(!isVouched(beef, { files: { authorityReport: [file], authorityLetter: [] } }));
  assert.ok(!isVouched(beef, { files: {} }));
});

Deno.test("nobody vouches on the other route, nor under a law that does not let them", () => {
  assert.ok(!isVouched(formIn(d280, ["tea", "2101"]), { files: both }));
  assert.ok(!isVouched(formIn(d248, ["meat", "0101"]), { files: both }));
});
