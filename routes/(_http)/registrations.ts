import type { RegistrationAsked } from "../../components/lists/RegistrationFilters.tsx";
import { type PublicState, publicState, registrationStatuses } from "../../rules/status.ts";
import { queryRegistrations } from "../../services/query_registrations.ts";
import type { State, Viewer } from "../../state.ts";
import { oneOf, pageIn, textIn } from "./asked.ts";

const states: readonly PublicState[] = registrationStatuses.map(publicState);

/** The registrations an address asks for: of everybody, or of the actor. */
export async function registrationsAsked(
  { deps }: Pick<State, "deps">,
  { url, actor }: { url: URL; actor?: Viewer["actor"] },
) {
  const asked: RegistrationAsked = {
    name: textIn(url, "name"),
    number: textIn(url, "number"),
    homeNumber: textIn(url, "homeNumber"),
    country: textIn(url, "country"),
    category: textIn(url, "category"),
    state: textIn(url, "state"),
  };
  const conditions = { ...asked, state: oneOf(states, asked.state), actor };
  const [present, list] = await Promise.all([
    deps.registrations.countries(),
    queryRegistrations(deps, { ...conditions, ...pageIn(url) }),
  ]);
  // A country asked for by a permalink stays chosen, also where it has none yet.
  return { asked, list, countries: [...new Set([...present, asked.country])] };
}
