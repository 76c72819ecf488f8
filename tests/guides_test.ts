import assert from "node:assert/strict";
import { formOf } from "../rules/application_form.ts";
import { check } from "../rules/check.ts";
import { breaches } from "../rules/contract.ts";
import { remedies } from "../rules/contract_rules.ts";
import type { Category, Pack } from "../rules/pack.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { ROOT } from "./sources.ts";

function read(path: string): Promise<string> {
  return Deno.readTextFile(`${ROOT}${path}`);
}

/** The TypeScript that a guide shows, block by block. */
async function shown(guide: string): Promise<string[]> {
  const text = await read(guide);
  return [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code = ""]) => code);
}

/** A text without its line breaks and indents. */
function flat(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** The category that the guide shows, run as it stands where the guide puts it. */
async function shownCategory(): Promise<Category> {
  const [code = ""] = await shown("docs/add-a-category.md");
  const folder = new URL(`file://${ROOT}rules/packs/d248/categories/`);
  const placed = code.replaceAll(
    /from "(\.[^"]*)"/g,
    (_, path) => `from "${new URL(path, folder)}"`,
  )
    .replace('from "zod"', `from "${import.meta.resolve("zod")}"`);
  const module = await import(`data:application/typescript,${encodeURIComponent(placed)}`);
  return module.insects;
}

Deno.test("the category that the guide adds keeps the contract, and its situations end as the guide says", async () => {
  const insects = await shownCategory();
  const pack: Pack = { ...d248, categories: [...d248.categories, insects] };
  assert.deepEqual(breaches([pack]), []);
  const form = formOf(pack, { category: insects, leaf: "3901" });
  const wrong = (insectKind: string) =>
    check(form, { dossier: { answers: { insectKind }, tables: {}, files: {} }, lists: () => [] })
      .filter(({ path }) => path[0]?.startsWith("insect")).map(({ code, path }) =>
        `${code} ${path}`
      );
  assert.deepEqual(wrong("cricket"), []);
  assert.deepEqual(wrong("other"), ["required insectOther"]);
});

Deno.test("what the guide to packs shows stands in the examples", async () => {
  const names = ["pilot_category", "pilot_category_test", "country_fields", "small_law"];
  const examples = await Promise.all(names.map((name) => read(`examples/${name}.ts`)));
  const whole = flat(examples.join("\n"));
  for (const code of await shown("docs/write-a-pack.md")) {
    assert.ok(whole.includes(flat(code)), code);
  }
});

Deno.test("the guides link to files that there are", async () => {
  for (const guide of ["docs/add-a-category.md", "docs/write-a-pack.md"]) {
    const links = [...(await read(guide)).matchAll(/\]\(([^)#]+)\)/g)].map(([, path]) =>
      path ?? ""
    );
    assert.ok(links.length > 2);
    for (const link of links) await Deno.stat(new URL(link, `file://${ROOT}docs/`));
  }
});

Deno.test("the rule that the guide shows broken has that remedy", async () => {
  assert.ok((await read("docs/write-a-pack.md")).includes(`leaf_shape. ${remedies.leaf_shape}`));
});
