import { mayFile } from "../../../rules/access.ts";
import type { Category, Pack } from "../../../rules/pack.ts";
import { inForce } from "../../../rules/pack.ts";
import { dayOf } from "../../../rules/numbers.ts";
import type { State } from "../../../state.ts";
import { both, bothOf } from "./both.ts";

type Told = Pick<State, "deps" | "dictionaries">;

const ways = ["recommended", "self"] as const;
const origins = ["allocated", "certified", "self_made"] as const;

/** The law of that id; without one the law of today. */
export function packAsked({ deps }: Pick<State, "deps">, id: string | undefined): Pack | null {
  const pack = id === undefined
    ? inForce(deps.packs, dayOf(deps.now()))
    : deps.packs.find((each) => each.id === id);
  return pack ?? null;
}

/** Every law the portal knows. */
export function packsJson(state: Told) {
  const { deps } = state;
  const now = packAsked(state, undefined);
  return deps.packs.map((pack) => ({
    id: pack.id,
    name: bothOf(pack, { state, text: ({ name }) => name }),
    since: pack.since,
    inForce: pack === now,
    validYears: pack.validYears,
    cites: pack.cites,
    categories: pack.categories.length,
  }));
}

/** The ways an application can go. */
export function routesJson(state: Pick<State, "dictionaries">) {
  return ways.map((id) => ({
    id,
    name: both(state, ({ messages }) => messages.route[id]),
    text: both(state, ({ messages: { rulesPage } }) => rulesPage[`${id}Text`]),
    accounts: origins.filter((origin) => mayFile(origin, id)),
  }));
}

/** A category with its leaves. */
export function categoryJson({ id, route, cites, provenance, leaves }: Category, { pack, state }: {
  pack: Pack;
  state: Pick<State, "dictionaries">;
}) {
  return {
    pack: pack.id,
    id,
    name: bothOf(pack, { state, text: ({ categories }) => categories[id] ?? id }),
    route,
    cites,
    provenance,
    leaves: Object.keys(leaves).toSorted().map((leaf) => ({
      leaf,
      name: bothOf(pack, { state, text: (texts) => texts.leaves[leaf] ?? leaf }),
      provenance: leaves[leaf]?.provenance ?? provenance,
      form: `/api/v1/forms/${leaf}?pack=${pack.id}`,
    })),
  };
}
