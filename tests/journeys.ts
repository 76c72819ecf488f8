import type { Application } from "../kv/applications.ts";
import type { Authority } from "../kv/authorities.ts";
import type { Enterprise } from "../kv/enterprises.ts";
import type { Actor } from "../rules/access.ts";
import type { ActInput } from "../services/act.ts";
import { approve } from "../services/approve.ts";
import type { Deps } from "../services/deps.ts";
import { type Decision, review } from "../services/review.ts";
import { startApplication } from "../services/start_application.ts";
import { submit } from "../services/submit.ts";
import { sweep } from "../services/sweep.ts";
import { value } from "./accounts.ts";
import { fillDraft, pasta, type Sample, spirits } from "./dossiers.ts";

// The people of the tests, as records: an Italian authority with two enterprises, a Scottish distiller.

const since = "2025-09-01T08:00:00.000Z";

export const ministero: Authority = {
  id: "ministero",
  country: "ITA",
  name: { zh: "意大利卫生部", en: "Ministry of Health of Italy" },
  createdAt: since,
};

export const regione: Authority = {
  id: "regione",
  country: "ITA",
  name: { zh: "艾米利亚-罗马涅大区", en: "Region of Emilia-Romagna" },
  createdAt: since,
};

export const valdoro: Enterprise = {
  id: "valdoro",
  country: "ITA",
  homeNumber: "IT 08 1234 CE",
  origin: "allocated",
  authorityId: "ministero",
  contactName: "Marco Bellini",
  contactPhone: "+39 059 926 1140",
  companyName: "Pastificio Valdoro S.r.l.",
  department: "Export",
  position: "Manager",
  address: "Via dell'Industria 14, Castelfranco Emilia",
  fax: "",
  remarks: "",
  email: "export@valdoro.example",
  createdAt: since,
};

export const glenmorrow: Enterprise = {
  ...valdoro,
  id: "glenmorrow",
  country: "GBR",
  homeNumber: "UK HC 0412",
  origin: "self_made",
  companyName: "Glenmorrow Distillers Ltd",
};

type Enterpriser = Extract<Actor, { role: "enterprise" }>;

export const marco: Enterpriser = { role: "enterprise", userId: "marco", enterpriseId: "valdoro" };
export const fiona: Enterpriser = {
  role: "enterprise",
  userId: "fiona",
  enterpriseId: "glenmorrow",
};
export const giulia: Actor = { role: "authority", userId: "giulia", authorityId: "ministero" };
export const paolo: Actor = { role: "authority", userId: "paolo", authorityId: "regione" };
export const liwei: Actor = { role: "customs", userId: "liwei" };
export const zhangmin: Actor = { role: "customs", userId: "zhangmin" };

/** Stores the authorities and enterprises; their people need no records to act. */
export async function openHouse(deps: Deps): Promise<void> {
  for (const authority of [ministero, regione]) value(await deps.authorities.add(authority));
  for (const { authorityId, ...enterprise } of [valdoro, glenmorrow]) {
    const given = enterprise.origin === "allocated" && authorityId !== undefined;
    value(await deps.enterprises.add({ ...enterprise, ...(given && { authorityId }) }));
  }
}

/** The example of each route, and who files it. */
const examples = {
  pasta: { sample: pasta, actor: marco, authority: "ministero" },
  spirits: { sample: spirits, actor: fiona, authority: undefined },
} as const;

export type Example = keyof typeof examples;

/** A complete draft of one of the two examples. */
export async function drafted(
  deps: Deps,
  example: Example,
  { id = example, sample = examples[example].sample }: { id?: string; sample?: Sample } = {},
): Promise<string> {
  const { actor, authority } = examples[example];
  value(await startApplication(deps, { actor, id, leaf: sample.leaf }));
  await fillDraft(deps, { actor, id, sample, authority });
  return id;
}

/** The application as it is now. */
export async function found(deps: Deps, id: string): Promise<Application> {
  const application = await deps.applications.find(id);
  if (application === null) throw new Error(`Cannot find application ${id}`);
  return application;
}

/** An act as the page of that moment would send it. */
export async function onPage(
  deps: Deps,
  { actor, id }: { actor: Actor; id: string },
): Promise<Pick<ActInput, "actor" | "id" | "acts">> {
  return { actor, id, acts: (await found(deps, id)).acts };
}

/** Submits what its enterprise has made. */
export async function filed(deps: Deps, example: Example, id: string = example) {
  const { actor } = examples[example];
  return value(await submit(deps, await onPage(deps, { actor, id })));
}

/** Takes a decision with a reason. */
export async function decided(
  deps: Deps,
  { event, ...rest }: Pick<ActInput, "actor" | "id" | "amend"> & { event: Decision },
): Promise<Application> {
  const page = await onPage(deps, rest);
  return value(await review(deps, { ...rest, ...page, event, reason: `Reason to ${event}` }));
}

/** Takes an example all the way to the desk of customs. */
export async function stored(deps: Deps, example: Example, id: string = example) {
  await drafted(deps, example, { id });
  await filed(deps, example, id);
  if (example === "pasta") await decided(deps, { actor: giulia, id, event: "recommend" });
  await sweep(deps);
  return await found(deps, id);
}

/** Takes an example to its acceptance. */
export async function accepted(deps: Deps, example: Example, id: string = example) {
  await stored(deps, example, id);
  return await decided(deps, { actor: liwei, id, event: "accept" });
}

/** Takes an example to its number. */
export async function approved(deps: Deps, example: Example, id: string = example) {
  await accepted(deps, example, id);
  return value(await approve(deps, await onPage(deps, { actor: liwei, id })));
}

/** What happened to an application, one word an act: `event→status`. */
export async function story(deps: Deps, id: string): Promise<string[]> {
  return (await deps.audit.list(id)).map(({ event, to }) => `${event}→${to}`);
}
