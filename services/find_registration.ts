import type { Registration } from "../kv/registrations.ts";
import { parseRegistrationNumber } from "../rules/numbers.ts";
import type { Deps } from "./deps.ts";

/** The registration of a number, however it is written; null where nobody has it. */
export async function findRegistration(
  { registrations }: Pick<Deps, "registrations">,
  { number }: { number: string },
): Promise<Registration | null> {
  const written = number.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
  return parseRegistrationNumber(written) === null ? null : await registrations.find(written);
}
