import { reading } from "../../(_parts)/answering.ts";
import { limitOf } from "../../(_parts)/page.ts";

export const handler = reading("listRegisterChanges", async (asked, { state: { deps } }) => {
  const { cursor = "0" } = asked;
  if (!/^\d{1,15}$/.test(cursor)) return { wrong: "cursor" };
  const limit = limitOf(asked);
  const options = Number.isFinite(limit) ? { limit } : {};
  const items = await deps.registrations.changesAfter(Number(cursor), options);
  // Never null: whoever follows the register asks again from there.
  return { items, next: String(items.at(-1)?.seq ?? cursor) };
});
