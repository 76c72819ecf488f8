import type { Registration } from "../kv/registrations.ts";
import { dayOf } from "../rules/numbers.ts";
import { stateOnDay } from "../rules/register.ts";
import type { Deps } from "./deps.ts";
import { fits, newestFirst, type RegistrationConditions } from "./query_registrations.ts";

/** Which part of the register: behind a place that an answer before named. */
export interface RegisterAsked extends RegistrationConditions {
  /** Only what was in force on that day. */
  readonly validOn?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

/** The public register that meets all conditions, newest first, and the place to go on from. */
export async function readRegister(
  deps: Pick<Deps, "registrations" | "now">,
  { validOn, after, limit, ...conditions }: RegisterAsked,
): Promise<{ readonly rows: readonly Registration[]; readonly next: string | null }> {
  const day = dayOf(deps.now());
  const found = (await deps.registrations.all(conditions.country || undefined))
    .filter((one) => fits(one, { ...conditions, day }))
    .filter((one) => validOn === undefined || stateOnDay(one, validOn) === "valid")
    .filter((one) => after === undefined || placeOf(one) < after)
    .toSorted(newestFirst);
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return { rows, next: rows.length < found.length && last ? placeOf(last) : null };
}

/** Where a registration stands in the order: whoever is added later does not move it. */
function placeOf({ issuedOn, number }: Registration): string {
  return `${issuedOn}.${number}`;
}
