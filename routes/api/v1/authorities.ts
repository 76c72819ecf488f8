import { listPublicAuthorities } from "../../../services/list_public_authorities.ts";
import { reading } from "../(_parts)/answering.ts";
import { pageIn } from "../(_parts)/page.ts";

export const handler = reading("listAuthorities", async (asked, { state }) => {
  const all = (await listPublicAuthorities(state.deps))
    .filter(({ country }) => asked.country === undefined || asked.country === country)
    .toSorted((a, b) => a.country + a.id < b.country + b.id ? -1 : 1);
  return pageIn(all.map(({ id, country, name }) => ({ id, country, name })), asked);
});
