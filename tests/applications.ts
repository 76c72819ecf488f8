import type { Application } from "../kv/applications.ts";
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
import type { House } from "./people.ts";

// Applications of the house, taken to where a test begins.

/** A draft with nothing but what the account says. */
export async function begun(deps: Deps, actor: Actor, leaf = "0701"): Promise<string> {
  return value(await startApplication(deps, { actor, id: deps.newId(), leaf })).id;
}

/** A complete draft. */
export async function drafted(
  deps: Deps,
  { actor, sample, authority }: { actor: Actor; sample: Sample; authority?: string },
): Promise<string> {
  const id = await begun(deps, actor, sample.leaf);
  await fillDraft(deps, { actor, id, sample, authority });
  return id;
}

/** The pasta of Valdoro, complete, for the ministry. */
export function pastaDraft({ deps, valdoro, ministero }: House, sample = pasta): Promise<string> {
  return drafted(deps, { actor: valdoro.actor, sample, authority: ministero.id });
}

/** The whisky of Glenmorrow, complete. */
export function spiritsDraft({ deps, glenmorrow }: House, sample = spirits): Promise<string> {
  return drafted(deps, { actor: glenmorrow.actor, sample });
}

/** The application as it is now. */
export async function found(deps: Deps, id: string): Promise<Application> {
  const application = await deps.applications.find(id);
  if (application === null) throw new Error(`Cannot find application ${id}`);
  return application;
}

/** An act as the page of this moment would send it. */
async function shown(deps: Deps, actor: Actor, id: string) {
  return { actor, id, acts: (await found(deps, id)).acts };
}

/** Submits it for whoever it belongs to. */
export async function filed(deps: Deps, actor: Actor, id: string): Promise<string> {
  value(await submit(deps, await shown(deps, actor, id)));
  return id;
}

/** Lets somebody decide. */
export async function decided(
  deps: Deps,
  actor: Actor,
  { id, ...act }: { id: string; event: Decision } & Pick<ActInput, "amend" | "papers" | "reason">,
): Promise<string> {
  const input = { reason: `Reason to ${act.event}`, ...act };
  value(await review(deps, { ...await shown(deps, actor, id), ...input }));
  return id;
}

/** Pasta that waits for the ministry. */
export async function atAuthority(house: House, sample = pasta): Promise<string> {
  return await filed(house.deps, house.valdoro.actor, await pastaDraft(house, sample));
}

/** Pasta that waits for customs to accept it. */
export async function atCustoms(house: House, sample = pasta): Promise<string> {
  const id = await atAuthority(house, sample);
  await decided(house.deps, house.giulia.actor, { id, event: "recommend" });
  await sweep(house.deps);
  return id;
}

/** Whisky that waits for customs to accept it. */
export async function spiritsAtCustoms(house: House, sample = spirits): Promise<string> {
  const id = await filed(house.deps, house.glenmorrow.actor, await spiritsDraft(house, sample));
  await sweep(house.deps);
  return id;
}

/** Accepted by customs. */
export async function accepted(house: House, id: string): Promise<string> {
  return await decided(house.deps, house.liwei.actor, { id, event: "accept" });
}

/** Registered. */
export async function approved(house: House, id: string): Promise<string> {
  const { deps, liwei } = house;
  value(await approve(deps, await shown(deps, liwei.actor, id)));
  return id;
}
