import type { Registration } from "../kv/registrations.ts";
import { dayOf } from "../rules/numbers.ts";
import { type Listed, type PageAsked, paged } from "../rules/paging.ts";
import { stateOn } from "../rules/register.ts";
import type { PublicState } from "../rules/status.ts";
import type { Deps } from "./deps.ts";
import { contains, type Reader, registrationsOf } from "./scope.ts";

/** What is looked for in the register; what is left out or empty is no condition. */
export interface RegistrationConditions {
  /** Parts of the name and of the numbers. */
  readonly name?: string | undefined;
  readonly number?: string | undefined;
  readonly homeNumber?: string | undefined;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string | undefined;
  /** A category's id, or the code of a leaf. */
  readonly category?: string | undefined;
  readonly state?: PublicState | undefined;
}

/** The registrations that meet all conditions, newest first: all of them, or those of the actor. */
export async function queryRegistrations(
  deps: Deps,
  { actor, ...input }: RegistrationConditions & PageAsked & { readonly actor?: Reader | undefined },
): Promise<Listed<Registration>> {
  const day = dayOf(deps.now());
  const all = actor === undefined
    ? await deps.registrations.all(input.country || undefined)
    : await registrationsOf(deps, actor);
  return paged(all.filter((one) => fits(one, { ...input, day })).toSorted(newestFirst), input);
}

/** Whether a registration meets all conditions on a day. */
export function fits(
  registration: Registration,
  { day, ...wanted }: RegistrationConditions & { readonly day: string },
): boolean {
  const { name = "", number = "", homeNumber = "", country = "", category = "", state } = wanted;
  return contains(registration.name, name) &&
    contains(registration.number, number) &&
    contains(registration.homeNumber, homeNumber) &&
    (country === "" || registration.country === country) &&
    (category === "" || registration.category === category || registration.leaf === category) &&
    (state === undefined || stateOn(registration, day) === state);
}

/** The order of lists: the newest first. */
export function newestFirst(a: Registration, b: Registration): number {
  const [one, other] = [a.issuedOn + a.number, b.issuedOn + b.number];
  return one < other ? 1 : one > other ? -1 : 0;
}
