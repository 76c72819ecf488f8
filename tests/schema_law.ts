import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020.js";
import { type ApplicationForm, formOf } from "../rules/application_form.ts";
import type { Lists } from "../rules/check.ts";
import { checkDraft, type Draft, type DraftIssue } from "../rules/check_draft.ts";
import type { JsonSchema } from "../rules/field_schema.ts";
import { beyondSchema, formSchema } from "../rules/form_schema.ts";
import type { Pack } from "../rules/pack.ts";
import { d248 } from "../rules/packs/d248/mod.ts";
import { type Chance, chanceOf } from "./chance.ts";
import { completeDraft, mutate } from "./drafts.ts";
import { pilot } from "./pilot.ts";
import { ruled } from "./ruled.ts";

const countries = ["AUS", "CHN", "NOR", "ITA"];
const packs: readonly Pack[] = [d248, pilot, ruled];

/** A form with its published schema, and what the schema leaves to the check. */
interface Published {
  readonly form: ApplicationForm;
  readonly leaves: readonly string[];
  readonly fits: (draft: Draft) => boolean;
  readonly isBeyond: (issue: DraftIssue) => boolean;
}

const words = { title: "Form", field: () => ({}), table: () => ({}), column: () => ({}) };

const known = new Map<string, (draft: Draft) => boolean>();

/** Leaves of one category mostly have one schema, and to compile it takes long. */
function compiled(schema: JsonSchema): (draft: Draft) => boolean {
  const key = JSON.stringify(schema);
  const validate = known.get(key) ??
    new Ajv2020({ strict: true, code: { optimize: false } }).compile(schema);
  known.set(key, validate);
  return validate;
}

function publish(form: ApplicationForm): Published {
  const leaves = form.pack.categories.flatMap((category) => Object.keys(category.leaves));
  const validate = compiled(formSchema(form, { words, countries, leaves }));
  const beyond = new Set(beyondSchema(form).map(({ path }) => path.join("/")));
  const isBeyond = ({ code, path: [room, ...path] }: DraftIssue) => {
    const [table, , ...column] = path;
    const place = room === "tables" ? [room, table, "*", ...column] : [room, ...path];
    return beyond.has(place.join("/")) && (code === "not_from_table" || code === "not_an_option");
  };
  return { form, leaves, isBeyond, fits: (draft) => validate(draft) };
}

function formsOf(pack: Pack): ApplicationForm[] {
  return pack.categories.flatMap((category) =>
    Object.keys(category.leaves).map((leaf) => formOf(pack, { category, leaf }))
  );
}

const lists = (leaves: readonly string[]): Lists => (source) =>
  ({ authorities: ["ministry"], countries, leaves })[source];

/** What the check finds that the schema could have said. */
function wrongBy({ form, leaves, isBeyond }: Published, draft: Draft): DraftIssue[] {
  const issues = checkDraft(form, { draft, lists: lists(leaves) });
  return issues.filter((issue) => !isBeyond(issue));
}

/** The draft as it would come over the line. */
function sent(draft: Draft): Draft {
  return structuredClone(draft);
}

/** How many drafts were tried, and how many of the changed ones were refused. */
export interface Tried {
  readonly cases: number;
  readonly refused: number;
}

/** Tries so many drafts, one half complete and one half changed in a few places; throws where verdicts differ. */
export function tryLaw({ cases: least }: { cases: number }): Tried {
  const forms = packs.flatMap(formsOf).map(publish);
  const each = Math.ceil(least / 2 / forms.length);
  let cases = 0;
  let refused = 0;
  for (const [at, published] of forms.entries()) {
    for (let run = 0; run < each; run++) {
      refused += isRefused(published, { chance: chanceOf(at * 1000 + run), run }) ? 1 : 0;
      cases += 2;
    }
  }
  return { cases, refused };
}

/** Whether a complete draft is refused once it is changed. */
function isRefused(
  published: Published,
  { chance, run }: { chance: Chance; run: number },
): boolean {
  const { form, leaves, fits } = published;
  const offered = { authorities: ["ministry"], countries, leaves };
  const made = completeDraft({ form, chance, offered });
  const whole = sent(made);
  const where = `${form.pack.id} ${form.leaf}, run ${run}`;
  assert.deepEqual(checkDraft(form, { draft: whole, lists: lists(leaves) }), [], where);
  assert.ok(fits(whole), where);
  for (let changes = 1 + chance.below(3); changes > 0; changes--) mutate(made, { form, chance });
  const changed = sent(made);
  const wrong = wrongBy(published, changed);
  assert.equal(fits(changed), wrong.length === 0, `${where}: ${JSON.stringify(wrong)}`);
  return wrong.length > 0;
}
