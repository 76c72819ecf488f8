import assert from "node:assert/strict";
import { renderToString } from "preact-render-to-string";
import { PartForm } from "../components/application/PartForm.tsx";
import type { FileRef, FormView } from "../components/application/view.ts";
import { packTexts } from "../components/pack_texts.ts";
import { dictionaries } from "../locales/mod.ts";
import { type ApplicationForm, formOf, sectionsOf } from "../rules/application_form.ts";
import { type Fields, type Part, parts, type Tables } from "../rules/form.ts";
import type { Pack } from "../rules/pack.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { chanceOf } from "./chance.ts";
import { completeDraft, demandIn, type Made, mutate } from "./drafts.ts";
import { pilot } from "./pilot.ts";
import { ruled } from "./ruled.ts";

const offered = {
  authorities: ["ministry"],
  countries: ["AUS", "CHN"],
  leaves: ["0101"],
};

/** An application page over a draft, as far as a part of the form shows it. */
function viewOf(form: ApplicationForm, made: Made): FormView {
  const messages = dictionaries.en;
  const file = (id: string): FileRef => ({ id, name: "a.pdf", size: 1, uploadedAt: "2026-03-02" });
  return {
    id: "a1",
    form,
    texts: packTexts(form.pack, { messages, lang: "en" }),
    dossier: {
      answers: Object.fromEntries(
        Object.entries(made.answers).map(([id, value]) => [
          id,
          typeof value === "number" ? String(value) : value,
        ]),
      ),
      tables: {},
      files: Object.fromEntries(
        Object.entries(made.files).map((
          [id, length],
        ) => [id, Array.from({ length }, (_, at) => file(`${id}${at}`))]),
      ),
    },
    lists: (source) => offered[source],
    given: { home_number: "", china_number: "", china_date: "", china_validity: "" },
    authorities: [{ value: "ministry", label: "Ministry" }],
    lang: "en",
    messages,
  };
}

/** The questions of a page in their order: whether each has its star. */
function starsIn(html: string): boolean[] {
  const heads = html.matchAll(/<(label for=|legend>|p class="label")(.*?)<\/(label|legend|p)>/gs);
  return [...heads].map(([, , inside = ""]) => inside.includes('<span class="req"'));
}

/** What the rules say of the same questions. */
function demandsIn(form: ApplicationForm, { part, made }: { part: Part; made: Made }) {
  const { answers } = made;
  const of = ({ fields, tables }: { fields: Fields; tables: Tables }) => [
    ...Object.entries(fields)
      .map(([id, schema]) => ({ id, demand: demandIn(form, { id, schema, answers }) })),
    ...Object.entries(tables)
      .map(([id, table]) => ({ id, demand: demandIn(form, { id, table, answers }) })),
  ];
  return sectionsOf(form, part).flatMap(of);
}

function formsOf(pack: Pack): ApplicationForm[] {
  return pack.categories.flatMap((category) =>
    Object.keys(category.leaves).map((leaf) => formOf(pack, { category, leaf }))
  );
}

Deno.test("the form marks exactly what the rules require, of every leaf, whatever is answered", () => {
  const packs: readonly Pack[] = [d248, pilot, ruled];
  for (const [at, form] of packs.flatMap(formsOf).entries()) {
    for (let run = 0; run < 4; run++) {
      const chance = chanceOf(at * 100 + run);
      const made = completeDraft({ form, chance, offered });
      for (let changes = 3 * run; changes > 0; changes--) mutate(made, { form, chance });
      const view = viewOf(form, made);
      for (const part of parts) {
        const sections = sectionsOf(form, part);
        const empty = { errors: {}, remarks: {}, others: {} };
        const stars = starsIn(
          renderToString(<PartForm view={view} sections={sections} {...empty} />),
        );
        const demands = demandsIn(form, { part, made });
        const where = `${form.pack.id} ${form.leaf} ${part}, run ${run}`;
        assert.equal(stars.length, demands.length, where);
        const wrong = demands.filter(({ demand }, i) => stars[i] !== (demand === "required"));
        assert.deepEqual(wrong, [], where);
      }
    }
  }
});
