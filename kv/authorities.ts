import * as z from "zod";
import { ok, refuse, type Result } from "../rules/result.ts";
import { commit } from "./commit.ts";
import { keyId, keyText } from "./keys.ts";
import { pageOf, type PageRequest } from "./pages.ts";

/** A competent authority of a country or region. */
export const Authority = z.object({
  id: z.string(),
  /** ISO 3166-1 alpha-3. */
  country: z.string().length(3),
  name: z.object({ zh: z.string(), en: z.string() }),
  createdAt: z.string(),
  /** The form it came from: a second click makes no second authority. */
  once: z.string().optional(),
});
export type Authority = Readonly<z.infer<typeof Authority>>;

const byId = (id: string) => ["authority", keyId(id)];
const all = ["authority_all"];
const byCountry = (country: string) => ["country_authority", country];
const byName = ({ country, name }: Authority) => ["authority_name", country, keyText(name.en)];

/** Few countries have more than a handful; a list of all is one read. */
const ALL = 1000;

/** The only place that knows which keys an authority owns. */
function put(op: Deno.AtomicOperation, authority: Authority) {
  return op.set(byId(authority.id), authority)
    .set([...all, authority.id], null)
    .set([...byCountry(authority.country), authority.id], null)
    .set(byName(authority), authority.id);
}

/** The competent authorities of the portal. */
export function openAuthorities(kv: Deno.Kv) {
  async function find(id: string): Promise<Authority | null> {
    const { value } = await kv.get(byId(id));
    return value === null ? null : Authority.parse(value);
  }
  const from = { keyOf: byId, schema: Authority };
  return {
    find,

    /** Stores a new one; the name is unique in its country. */
    async add(authority: Authority): Promise<Result<Authority>> {
      const op = put(kv.atomic(), authority)
        .check({ key: byId(authority.id), versionstamp: null })
        .check({ key: byName(authority), versionstamp: null });
      return await commit(op) ? ok(authority) : refuse("store.conflict");
    },

    /** The one of the same country and English name. */
    async namesake(authority: Authority): Promise<Authority | null> {
      const { value } = await kv.get(byName(authority));
      return typeof value === "string" ? await find(value) : null;
    },

    /** Those of a country or region. */
    async listOfCountry(country: string): Promise<readonly Authority[]> {
      return (await pageOf(kv, { ...from, index: byCountry(country), limit: ALL })).items;
    },

    /** All of them, newest first, by pages. */
    list(request: PageRequest & { keep?: (authority: Authority) => boolean } = {}) {
      return pageOf(kv, { ...request, ...from, index: all });
    },

    /** Every one, for lists to choose from. */
    async listAll(): Promise<readonly Authority[]> {
      return (await pageOf(kv, { ...from, index: all, limit: ALL })).items;
    },
  };
}

export type Authorities = ReturnType<typeof openAuthorities>;
