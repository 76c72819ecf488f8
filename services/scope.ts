import type { Application } from "../kv/applications.ts";
import type { Audience } from "../kv/notices.ts";
import type { Registration } from "../kv/registrations.ts";
import { type Actor, maySee } from "../rules/access.ts";
import { folded } from "../rules/numbers.ts";
import type { Deps } from "./deps.ts";
import { subjectOf } from "./subject.ts";

/** Who asks: somebody who is signed in. */
export type Reader = Exclude<Actor, { role: "system" }>;

/** Every application the actor may see; nobody but its enterprise sees a draft. */
export async function visibleTo(
  { applications }: Pick<Deps, "applications">,
  actor: Reader,
): Promise<Application[]> {
  const heads = await readFor(applications, actor);
  return heads.filter((head) =>
    maySee(actor, subjectOf(head)) && (actor.role === "enterprise" || head.status !== "draft")
  );
}

function readFor(applications: Deps["applications"], actor: Reader): Promise<Application[]> {
  if (actor.role === "enterprise") return applications.ofEnterprise(actor.enterpriseId);
  return actor.role === "authority"
    ? applications.ofAuthority(actor.authorityId)
    : applications.all();
}

/** The registrations that belong to what the actor may see. */
export function registrationsOf(
  { registrations }: Pick<Deps, "registrations">,
  actor: Reader,
): Promise<Registration[]> {
  if (actor.role === "enterprise") return registrations.ofEnterprise(actor.enterpriseId);
  return actor.role === "authority"
    ? registrations.ofAuthority(actor.authorityId)
    : registrations.all();
}

/** Whose notices somebody reads. */
export function audienceOf(actor: Reader): Audience {
  if (actor.role === "enterprise") return `enterprise:${actor.enterpriseId}`;
  return actor.role === "authority" ? `authority:${actor.authorityId}` : "customs";
}

/** Whether a text contains a part, however it is written. */
export function contains(text: string, part: string): boolean {
  return folded(text).includes(folded(part));
}
