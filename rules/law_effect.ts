import { categoryOfLeaf, type Pack } from "./pack.ts";
import { renewalOn } from "./renewal.ts";
import type { Route } from "./form.ts";
import type { RegistrationStatus } from "./status.ts";

/** What a law may change for a registration. */
export type LawEffect =
  | "no_category"
  | "route_recommended"
  | "route_self"
  | "renewal_automatic"
  | "renewal_application";

/** What of a registration a law looks at. */
export interface Registered {
  readonly category: string;
  readonly leaf: string;
  readonly route: Route;
  readonly status: RegistrationStatus;
  readonly validUntil: string;
}

/** What a law changes for a registration, beside the laws that are there without it; it never ends one. */
export function lawEffects(
  law: Pack,
  { registration, packs }: { registration: Registered; packs: readonly Pack[] },
): readonly LawEffect[] {
  const { leaf, route } = registration;
  const category = categoryOfLeaf(law, leaf);
  const effects: LawEffect[] = [];
  if (category === undefined) effects.push("no_category");
  else if (category.route !== route) effects.push(`route_${category.route}`);
  const others = packs.filter((pack) => pack !== law);
  const before = renewalOn(others, registration).mode;
  const as = { ...registration, category: category?.id ?? registration.category };
  const after = renewalOn([...others, law], as).mode;
  return before === after ? effects : [...effects, `renewal_${after}`];
}
