import { replacing } from "../kv/answers.ts";
import type { Application, Change } from "../kv/applications.ts";
import type { Write } from "../kv/commit.ts";
import type { Enterprise } from "../kv/enterprises.ts";
import { editing } from "../rules/access.ts";
import { type ApplicationForm, findField } from "../rules/application_form.ts";
import { type Conversion, conversionOf } from "../rules/conversion.ts";
import { type Part, parts } from "../rules/form.ts";
import { dayOf } from "../rules/numbers.ts";
import { inForce } from "../rules/pack.ts";
import { refuse, type Result } from "../rules/result.ts";
import { acted, type ActInput, current } from "./act.ts";
import type { Deps } from "./deps.ts";
import { draftOf, type FiledDossier } from "./dossier.ts";
import { same, tooLong, userOf, type Values } from "./save_part.ts";
import { startsOf } from "./start_application.ts";
import { formFor, subjectOf } from "./subject.ts";

/** Takes a draft over to the law of today, in one write: what both ask stays, what is new is asked. */
export function convert(
  deps: Deps,
  input: Omit<ActInput, "event">,
): Promise<Result<Application>> {
  const act: ActInput = { ...input, event: "convert" };
  return deps.applications.change(input.id, async (now) => {
    const fresh = await current(deps, { now, input: act });
    if (!fresh.ok) return fresh;
    if (fresh.value === "repeat") return { ok: true, value: { application: now } };
    const allowed = editing(act.actor, subjectOf(now));
    return allowed.ok ? await converted(deps, { now, input: act }) : allowed;
  });
}

async function converted(
  deps: Deps,
  { now, input }: { now: Application; input: ActInput },
): Promise<Result<Change>> {
  const enterprise = await deps.enterprises.find(now.enterpriseId);
  const form = formFor(deps, now);
  if (enterprise === null || !form.ok) return refuse("category.unknown");
  const dossier = await draftOf(deps, now.id);
  const conversion = conversionFor(deps, { form: form.value, enterprise, dossier });
  if (conversion === null) return { ok: true, value: { application: now } };
  const { to, form: next } = conversion;
  if (next === undefined) return refuse("category.gone");

  const writes = await regrouped(deps, { now, input, form: next, enterprise });
  if (!writes.ok) return writes;
  return acted(deps, {
    now,
    input,
    extra: {
      patch: {
        pack: to.id,
        category: next.category.id,
        route: next.category.route,
        country: enterprise.country,
        edits: now.edits + 1,
      },
      packs: { from: now.pack, to: to.id },
      writes: writes.value,
    },
  });
}

/** What changes for a draft under the law of today; null where that is its own law. */
export function conversionFor(
  { packs, now }: Pick<Deps, "packs" | "now">,
  { form, enterprise: { country }, dossier }: {
    form: ApplicationForm;
    enterprise: Pick<Enterprise, "country">;
    dossier: FiledDossier;
  },
): Conversion | null {
  const to = inForce(packs, dayOf(now()));
  return to === undefined || to.id === form.pack.id
    ? null
    : conversionOf(form, { to, country, dossier });
}

/** Each answer in the part where the new form asks it, with what the account knows of new questions. */
async function regrouped(
  { answers, now: clock }: Pick<Deps, "answers" | "now">,
  { now, input, form, enterprise }: {
    now: Application;
    input: ActInput;
    form: ApplicationForm;
    enterprise: Enterprise;
  },
): Promise<Result<readonly Write[]>> {
  const all = { ...startsOf(form, enterprise), ...await answers.all(now.id) };
  const writes: Write[] = [];
  for (const part of parts) {
    const held = await answers.part(now.id, part);
    const values = valuesOf(all, { form, part });
    const long = tooLong(values);
    if (!long.ok) return long;
    if (held.value !== null && same(held.value.values, values)) continue;
    const version = (held.value?.version ?? 0) + 1;
    const savedAt = clock().toISOString();
    writes.push(replacing(held, { version, values, savedAt, savedBy: userOf(input.actor) }));
  }
  return { ok: true, value: writes };
}

function valuesOf(all: Values, { form, part }: { form: ApplicationForm; part: Part }): Values {
  return Object.fromEntries(
    Object.entries(all).filter(([id]) => findField(form, id)?.section.part === part),
  );
}
