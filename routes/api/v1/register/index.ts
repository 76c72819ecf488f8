import { dayOf } from "../../../../rules/numbers.ts";
import { readRegister } from "../../../../services/read_register.ts";
import { reading } from "../../(_parts)/answering.ts";
import { limitOf } from "../../(_parts)/page.ts";
import { registrationJson } from "../../(_parts)/register.ts";

export const handler = reading("searchRegister", async (asked, { state: { deps } }) => {
  const { home_number: homeNumber, valid_on: validOn, cursor: after } = asked;
  if (after !== undefined && !/^\d{4}-\d\d-\d\d[.]\w+$/.test(after)) return { wrong: "cursor" };
  const { name, number, country, category, state } = asked;
  const { rows, next } = await readRegister(deps, {
    ...{ name, number, homeNumber, country, category, state, validOn, after },
    limit: limitOf(asked),
  });
  const day = dayOf(deps.now());
  return { items: rows.map((each) => registrationJson(each, { day })), next };
});
