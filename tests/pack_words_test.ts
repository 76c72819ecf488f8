import assert from "node:assert/strict";
import { dictionaries, languages } from "../locales/mod.ts";
import { type ApplicationForm, formOf, sectionsOf } from "../rules/application_form.ts";
import { decode } from "../rules/decode.ts";
import { noteOf, parts, type Schema } from "../rules/form.ts";
import { packTexts } from "../components/pack_texts.ts";
import type { FieldText, PackTexts } from "../rules/pack.ts";
import { ownPacks } from "../rules/packs/mod.ts";
import { citationsOf } from "./citations.ts";

const forms: readonly ApplicationForm[] = ownPacks.flatMap((pack) =>
  pack.categories.flatMap((category) =>
    Object.keys(category.leaves).map((leaf) => formOf(pack, { category, leaf }))
  )
);

function textsOf({ pack }: ApplicationForm, lang: keyof typeof dictionaries): PackTexts {
  return packTexts(pack, { messages: dictionaries[lang], lang });
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
      for (const [{ label, example }, schema] of questionsOf(form, textsOf(form, lang))) {
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
      for (const [{ label, hint, example }, schema] of questionsOf(form, textsOf(form, lang))) {
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
    for (const form of forms) {
      const texts = textsOf(form, lang);
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
      for (const [{ label, hint, example }] of questionsOf(form, textsOf(form, lang))) {
        if (hint !== undefined) assert.match(hint, ends[lang], `${lang} ${hint}`);
        assert.doesNotMatch(label, /[.。:：]$/, `${lang} ${label}`);
        if (example !== undefined) assert.doesNotMatch(example, /[。]$/, `${lang} ${example}`);
      }
    }
  }
});

Deno.test("a hint or an example said in one language is said in the other", () => {
  for (const form of forms) {
    const [ours, theirs] = languages.map((lang) => questionsOf(form, textsOf(form, lang)));
    ours?.forEach(([{ label, hint, example }], at) => {
      const other = theirs?.[at]?.[0];
      assert.equal(hint !== undefined, other?.hint !== undefined, label);
      assert.equal(example !== undefined, other?.example !== undefined, label);
    });
  }
});

Deno.test("everything a pack of ours cites is written in Chinese too", () => {
  const { d248, d280 } = dictionaries.zh.packs;
  const known = Object.keys(d248.citations ?? {});
  const [older = [], newer = []] = ownPacks.map(citationsOf);
  assert.deepEqual(known.toSorted(), older);
  const own = Object.keys(d280.citations ?? {});
  assert.deepEqual(newer.filter((cites) => !own.includes(cites)), []);
  assert.deepEqual(own.filter((cites) => ![...known, ...newer].includes(cites)), []);
});
