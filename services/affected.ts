import type { Application } from "../kv/applications.ts";
import type { Registration } from "../kv/registrations.ts";
import { type Conversion, conversionOf } from "../rules/conversion.ts";
import { type LawEffect, lawEffects } from "../rules/law_effect.ts";
import { dayOf } from "../rules/numbers.ts";
import type { Pack } from "../rules/pack.ts";
import { statusOn } from "../rules/register.ts";
import type { Deps } from "./deps.ts";
import { draftOf } from "./dossier.ts";
import { formFor } from "./subject.ts";

/** A registration for which a law changes something. */
export interface AffectedRegistration {
  readonly registration: Registration;
  readonly effects: readonly LawEffect[];
}

/** The registrations still in force for which a law changes something, by number. */
export async function affectedRegistrations(
  { registrations, packs, now }: Pick<Deps, "registrations" | "packs" | "now">,
  law: Pack,
): Promise<readonly AffectedRegistration[]> {
  const day = dayOf(now());
  return (await registrations.all()).flatMap((registration) => {
    const status = statusOn(registration, day);
    if (status !== "active" && status !== "suspended" && status !== "rectifying") return [];
    const effects = lawEffects(law, { registration: { ...registration, status }, packs });
    return effects.length === 0 ? [] : [{ registration, effects }];
  });
}

/** A draft that was started under another law, with what converting it would change. */
export interface AffectedDraft {
  readonly application: Application;
  /** None where its own law is switched off. */
  readonly conversion: Conversion | null;
}

/** The drafts that a law asks to convert, newest first; whoever runs the portal may see them, nobody in it. */
export async function affectedDrafts(
  deps: Pick<Deps, "applications" | "enterprises" | "answers" | "files" | "packs">,
  law: Pack,
): Promise<readonly AffectedDraft[]> {
  const drafts = await draftsUnderOthers(deps, law);
  return await Promise.all(drafts.map(async (application) => {
    const form = formFor(deps, application);
    const enterprise = await deps.enterprises.find(application.enterpriseId);
    if (!form.ok || enterprise === null) return { application, conversion: null };
    const dossier = await draftOf(deps, application.id);
    const { country } = enterprise;
    return { application, conversion: conversionOf(form.value, { to: law, country, dossier }) };
  }));
}

/** How many drafts were started under another law. */
export async function countAffectedDrafts(
  deps: Pick<Deps, "applications">,
  law: Pack,
): Promise<number> {
  return (await draftsUnderOthers(deps, law)).length;
}

async function draftsUnderOthers(
  { applications }: Pick<Deps, "applications">,
  law: Pack,
): Promise<readonly Application[]> {
  const drafts = await applications.inStatus("draft");
  return drafts.filter(({ pack }) => pack !== law.id);
}
