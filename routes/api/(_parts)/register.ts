import type { Pack } from "../../../rules/pack.ts";
import { categoryOf } from "../../../rules/pack.ts";
import { stateOn, stateOnDay } from "../../../rules/register.ts";
import type { RegistrationStatus } from "../../../rules/status.ts";

/** A registration as the portal has it; what is not public stays out of the answers. */
export interface Registered {
  readonly number: string;
  readonly name: string;
  readonly country: string;
  readonly address: string;
  readonly homeNumber: string;
  readonly pack: string;
  readonly category: string;
  readonly leaf: string;
  readonly route: "recommended" | "self";
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly status: RegistrationStatus;
  readonly products: readonly { readonly name: string; readonly hs?: string | undefined }[];
  readonly history: readonly { readonly event: string; readonly on: string }[];
}

/** What a list of the register says of a registration. */
export function registrationJson(registered: Registered, { day }: { day: string }) {
  const { number, name, country, address, homeNumber, category, leaf, route } = registered;
  const { issuedOn, validUntil } = registered;
  return {
    ...{ number, name, country, address, homeNumber, category, leaf, route, issuedOn, validUntil },
    state: stateOn(registered, day),
  };
}

/** All that the register says of a registration, and of one day where that is asked. */
export function recordJson(registered: Registered, { day, validOn, packs }: {
  day: string;
  validOn: string | undefined;
  packs: readonly Pack[];
}) {
  const { pack, category, leaf, products, history } = registered;
  const law = packs.find(({ id }) => id === pack);
  return {
    ...registrationJson(registered, { day }),
    pack,
    leafProvenance: (law && categoryOf(law, category)?.leaves[leaf]?.provenance) ?? null,
    products: products.map(({ name, hs = null }) => ({ name, hs })),
    history: history.map(({ event, on }) => ({ event, on })),
    validOn: validOn === undefined ? null : dayJson(registered, validOn),
  };
}

function dayJson(registered: Registered, day: string) {
  const state = stateOnDay(registered, day);
  return { day, valid: state === "valid", state };
}
