import assert from "node:assert/strict";
import fc from "fast-check";
import { dictionaries, type Lang, languages } from "../../locales/mod.ts";
import { formOf, requirementsOf, sectionsOf } from "../../rules/application_form.ts";
import { check } from "../../rules/check.ts";
import { type Answers, fieldsOf, ruling, winning } from "../../rules/conditions.ts";
import { isOptional, noteOf, type Part, parts, type Schema } from "../../rules/form.ts";
import { type Finding, findingIn } from "../../rules/limits.ts";
import { limitsOf } from "../../rules/limits_of.ts";
import { d248 } from "../../rules/packs/d248/mod.ts";
import { partChecks } from "./checks.ts";
import { partConditions, spokenConditions } from "./conditions.ts";
import { conditionText, namesIn } from "./condition_text.ts";
import { conditionWords } from "./condition_words.ts";
import { fillIn } from "./fill_in.ts";
import { errorsInPart } from "./issues.ts";
import type { FormView } from "./view.ts";

function viewOf(leaf: string, { lang, answers }: { lang: Lang; answers: Answers }): FormView {
  const category = d248.categories.find(({ leaves }) => Object.hasOwn(leaves, leaf));
  assert.ok(category !== undefined, leaf);
  const messages = dictionaries[lang];
  return {
    id: "a1",
    form: formOf(d248, { category, leaf }),
    texts: messages.packs.d248,
    dossier: { answers, tables: {}, files: {} },
    lists: () => [],
    given: { home_number: "", china_number: "", china_date: "", china_validity: "" },
    authorities: [],
    lang,
    messages,
  };
}

const missing = ["required", "rows_missing", "file_missing"];

/** What the pages say beside each field; a choice that is not offered is the portal's to refuse. */
function pagesSay(view: FormView, checking: boolean): Readonly<Record<string, string>> {
  const shown = check(view.form, view).filter(({ code }) =>
    code !== "forbidden" && code !== "not_an_option" && (checking || !missing.includes(code))
  );
  return errorsInPart(view, shown);
}

interface Field {
  readonly id: string;
  readonly part: Part;
  readonly schema: Schema;
}

/** What a browser says of each field, from what it was sent and what stands in the fields. */
function browserSays(view: FormView, { fields, checking }: {
  fields: readonly Field[];
  checking: boolean;
}): Record<string, string> {
  const sent = new Map(parts.map((part) => [part, {
    ...partChecks(view, { part, checking, listing: true }),
    ...partConditions(view, part),
  }]));
  const { answers } = view.dossier;
  return Object.fromEntries(fields.flatMap(({ id, part, schema }) => {
    const { fields: limits = [], says = {}, places = [] } = sent.get(part) ?? {};
    const rule = winning(places.find((place) => place.id === id)?.rules ?? [], answers);
    if (rule?.rule === "forbidden") return [];
    const own = limits.find(({ ids }) => ids.includes(id))?.limits;
    const raw = answers[id] ?? "";
    const required = rule === undefined ? !isOptional(schema) : rule.rule === "required";
    const wanted: Finding | undefined = checking && required ? { code: "required" } : undefined;
    const finding = String(raw).trim() === "" ? wanted : own && findingIn(raw, own);
    if (finding === undefined) return [];
    const label = view.texts.fields[id]?.label ?? id;
    return [[id, fillIn(says[finding.code] ?? "?", label, finding.limit ?? 0)]];
  }));
}

/** The fields a browser answers for, of a leaf: those whose options come from elsewhere are not. */
function asked(leaf: string): Field[] {
  const { form } = viewOf(leaf, { lang: "en", answers: {} });
  return parts.flatMap((part) =>
    sectionsOf(form, part).flatMap(({ fields }) =>
      Object.entries(fields).map(([id, schema]) => ({ id, part, schema }))
    )
  ).filter(({ schema }) => {
    const { control, options } = noteOf(schema);
    return control !== "file" && control !== "given" && options === undefined;
  });
}

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom("", " ", "5", "-1", "12.5", "1998", "x".repeat(201), "a@b.cd", "99999999"),
);

function answersTo(fields: readonly Field[]): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(fields.map(({ id, schema }) => {
      const options = limitsOf(schema)?.options;
      if (options === undefined) return [id, text];
      return noteOf(schema).control === "checkboxes"
        ? [id, fc.subarray([...options, "strange"])]
        : [id, fc.oneof(text, fc.constantFrom(...options))];
    })),
  );
}

Deno.test("whatever is answered, the browser says of every field what the page says", () => {
  const leaves = d248.categories.flatMap(({ leaves }) => Object.keys(leaves).slice(0, 1));
  assert.ok(leaves.length > 25, `${leaves.length} categories`);
  for (const leaf of ["0701", ...leaves]) {
    const fields = asked(leaf);
    assert.ok(fields.length > 30, `${fields.length} fields`);
    const lang = fc.constantFrom(...languages);
    fc.assert(
      fc.property(answersTo(fields), lang, fc.boolean(), (answers, lang, checking) => {
        const view = viewOf(leaf, { lang, answers });
        const ids = fields.map(({ id }) => id);
        const said = Object.entries(pagesSay(view, checking)).filter(([id]) => ids.includes(id));
        assert.deepEqual(browserSays(view, { fields, checking }), Object.fromEntries(said));
      }),
      { numRuns: 25 },
    );
  }
});

Deno.test("sentences have their slots in any language, and none is missing", () => {
  for (const lang of languages) {
    const view = viewOf("0701", { lang, answers: {} });
    const { issue, application } = view.messages;
    for (const part of parts) {
      const { says, one, several } = partChecks(view, { part, checking: true, listing: true });
      for (const [code, sentence] of Object.entries(says)) assert.match(sentence, /\t/, code);
      assert.equal(fillIn(says.too_long ?? "", "X", 7), issue.too_long("X", { limit: 7 }));
      assert.equal(one, application.toPutRight(1));
      assert.equal(fillIn(several ?? "", 12), application.toPutRight(12));
    }
  }
});

Deno.test("the browser says of every condition what the page says", () => {
  for (const { leaves } of d248.categories) {
    const [leaf = ""] = Object.keys(leaves);
    for (const lang of languages) {
      const view = viewOf(leaf, { lang, answers: {} });
      for (const part of parts) {
        const spoken = spokenConditions(view, part);
        if (spoken === undefined) continue;
        const say = (sentence: string) => (...said: string[]) => fillIn(sentence, ...said);
        const words = {
          is: say(spoken.is),
          isNot: say(spoken.isNot),
          unless: say(spoken.unless),
          and: spoken.and,
          or: spoken.or,
        };
        for (const { when } of partConditions(view, part).places.flatMap(({ rules }) => rules)) {
          const text = conditionText(view, when);
          assert.equal(conditionWords(when, { words, names: namesIn(view) }), text);
          const off = view.messages.application.notAsked(text);
          assert.equal(fillIn(spoken.notAsked, text), off);
        }
      }
    }
  }
});

Deno.test("an answer of another part is sent along where a condition looks at it", () => {
  const answers = { productionType: ["factory_vessel"], siteCity: "x" };
  const view = viewOf("1801", { lang: "en", answers });
  const { given, places } = partConditions(view, "production");
  assert.deepEqual(given, { productionType: ["factory_vessel"] });
  const { rules = [] } = places.find(({ id }) => id === "vessels") ?? {};
  assert.equal(winning(rules, given)?.rule, "required");
  assert.equal(winning(rules, { productionType: ["processing"] }), undefined);
  assert.deepEqual(spokenConditions(view, "production")?.elsewhere, {
    productionType: "Type of production",
    "productionType:factory_vessel": "Factory vessel",
    "productionType:reefer_vessel": "Reefer vessel",
  });
  const pasta = viewOf("0701", { lang: "en", answers });
  assert.deepEqual(partConditions(pasta, "production").given, {});
  assert.equal(spokenConditions(pasta, "production")?.elsewhere, undefined);
});

Deno.test("a browser knows of a part's fields and tables what the law asks, whatever other parts say", () => {
  for (const leaf of d248.categories.flatMap(({ leaves }) => Object.keys(leaves).slice(0, 1))) {
    const { form } = viewOf(leaf, { lang: "en", answers: {} });
    const requires = requirementsOf(form);
    const compared = requires.flatMap(({ when }) => fieldsOf(when));
    const fields = asked(leaf).filter(({ id }) => compared.includes(id));
    fc.assert(
      fc.property(answersTo(fields), (answers) => {
        const view = viewOf(leaf, { lang: "en", answers });
        for (const part of parts) {
          const { given, places } = partConditions(view, part);
          const here = fields.filter((field) => field.part === part).map(({ id }) => id);
          const seen = { ...given, ...pick(answers, here) };
          for (const { id, rules } of places) {
            const { rule } = ruling(id, { requires, answers }) ?? {};
            assert.equal(winning(rules, seen)?.rule, rule, `${leaf} ${id}`);
          }
        }
      }),
      { numRuns: 25 },
    );
  }
});

function pick(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));
}
