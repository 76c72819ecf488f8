import { dayOf } from "../../../../rules/numbers.ts";
import { findRegistration } from "../../../../services/find_registration.ts";
import { reading } from "../../(_parts)/answering.ts";
import { recordJson } from "../../(_parts)/register.ts";

export const handler = reading("getRegistration", async (asked, { state: { deps }, params }) => {
  const { valid_on: validOn } = asked;
  const found = await findRegistration(deps, { number: (params["number"] ?? "").slice(0, 60) });
  if (found === null) return null;
  return recordJson(found, { day: dayOf(deps.now()), validOn, packs: deps.packs });
});
