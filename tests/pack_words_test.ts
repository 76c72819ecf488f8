import assert from "node:assert/strict";
import { dictionaries, languages } from "../locales/mod.ts";
import { type ApplicationForm, sectionsOf } from "../rules/application_form.ts";
import { decode } from "../rules/decode.ts";
import { noteOf, parts, type Schema } from "../rules/form.ts";
import type { FieldText, Pack, PackTexts } from "../rules/pack.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { formOfLeaf } from "./situations.ts";

const pack: Pack = d248;
const forms = pack.categories.flatMap((category) => Object.keys(category.leaves)).map(formOfLeaf);

function textsOf(lang: keyof typeof dictionaries): PackTexts {
  return dictionaries[lang].packs.d248;
}

/** Every question of a form with its words. */
function questionsOf(form: ApplicationForm, texts: PackTexts): [FieldText, Schema][] {
  return form.sections.flatMap(({ fields, tables }) => [
    ...Object.entries(fields).map(([id, schema]): [FieldText, Schema] => [
      texts.fields[id] ?? { label: id },
      schema,
    ]),
    ...Object.entries(tables).flatMap(([table, { columns }]) =>
      Object.entries(columns).map(([column, schema]): [FieldText, Schema] => [
        texts.tables[table]?.columns[column] ?? { label: column },
        schema,
      ])
    ),
  ]);
}

Deno.test("every example could be typed: its own field would take it", () => {
  let tried = 0;
  for (const lang of languages) {
    for (const form of forms) {
      for (const [{ label, example }, schema] of questionsOf(form, textsOf(lang))) {
        if (example === undefined) continue;
        const taken = schema.safeParse(decode(example, noteOf(schema)));
        assert.ok(taken.success, `${lang} ${label}: ${example}`);
        tried++;
      }
    }
  }
  assert.ok(tried > 1000);
});

Deno.test("what is typed has an example, what is uploaded says what is expected", () => {
  for (const lang of languages) {
    for (const form of forms) {
      for (const [{ label, hint, example }, schema] of questionsOf(form, textsOf(lang))) {
        const { control } = noteOf(schema);
        const typed = ["text", "textarea", "number", "date"].includes(control);
        assert.equal(example !== undefined, typed, `${lang} ${label}`);
        if (control === "file") assert.ok(hint, `${lang} ${label}`);
      }
    }
  }
});

Deno.test("no two questions of one part, and no two headings of a form, have the same words", () => {
  for (const lang of languages) {
    const texts = textsOf(lang);
    for (const form of forms) {
      const headings = form.sections.map(({ id }) => texts.groups[id] ?? id);
      assert.deepEqual(twice(headings), [], `${lang} ${form.leaf}`);
      for (const part of parts) {
        const labels = sectionsOf(form, part).flatMap(({ fields, tables }) => [
          ...Object.keys(fields).map((id) => texts.fields[id]?.label ?? id),
          ...Object.keys(tables).map((id) => texts.tables[id]?.label ?? id),
        ]);
        assert.deepEqual(twice(labels), [], `${lang} ${form.leaf} ${part}`);
      }
    }
  }
});

function twice(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}

Deno.test("hints are sentences, labels and examples are not", () => {
  const ends = { zh: /[。？]$/, en: /[.?]$/ };
  for (const lang of languages) {
    for (const form of forms) {
      for (const [{ label, hint, example }] of questionsOf(form, textsOf(lang))) {
        if (hint !== undefined) assert.match(hint, ends[lang], `${lang} ${hint}`);
        assert.doesNotMatch(label, /[.。:：]$/, `${lang} ${label}`);
        if (example !== undefined) assert.doesNotMatch(example, /[。]$/, `${lang} ${example}`);
      }
    }
  }
});

Deno.test("a hint or an example said in one language is said in the other", () => {
  const { zh, en } = dictionaries;
  for (const form of forms) {
    const [ours, theirs] = [zh, en].map(({ packs }) => questionsOf(form, packs.d248));
    ours?.forEach(([{ label, hint, example }], at) => {
      const other = theirs?.[at]?.[0];
      assert.equal(hint !== undefined, other?.hint !== undefined, label);
      assert.equal(example !== undefined, other?.example !== undefined, label);
    });
  }
});

Deno.test("every citation of the pack is written in Chinese too", () => {
  const { citations = {} } = textsOf("zh");
  const cited = new Set([
    pack.cites,
    ...pack.categories.map(({ cites }) => cites),
    ...forms.flatMap((form) =>
      form.sections.flatMap(({ fields, tables, requires }) => [
        ...Object.values(fields).map((schema) => noteOf(schema).cites),
        ...Object.values(tables).flatMap((table) => [
          table.cites,
          ...Object.values(table.columns).map((schema) => noteOf(schema).cites),
        ]),
        ...requires.map(({ cites }) => cites),
      ])
    ),
  ]);
  assert.deepEqual(Object.keys(citations).toSorted(), [...cited].toSorted());
});
