import * as z from "zod";
import { ok, refuse, type Result } from "../rules/result.ts";
import { changeRecord, type Claim } from "./change.ts";
import { collect, commit, type Write } from "./commit.ts";
import { keyId, keyText } from "./keys.ts";
import { pageOf, type PageRequest } from "./pages.ts";

/** A registered unit: one account in the manual's sense. */
export const Enterprise = z.object({
  id: z.string(),
  /** ISO 3166-1 alpha-3. */
  country: z.string().length(3),
  homeNumber: z.string().optional(),
  origin: z.enum(["allocated", "self_made", "certified"]),
  /** Who allocated or certified it. */
  authorityId: z.string().optional(),
  contactName: z.string(),
  contactPhone: z.string(),
  companyName: z.string(),
  department: z.string(),
  position: z.string(),
  address: z.string(),
  fax: z.string(),
  remarks: z.string(),
  email: z.string(),
  createdAt: z.string(),
});
export type Enterprise = Readonly<z.infer<typeof Enterprise>>;

/** An enterprise before and after a change. */
export interface EnterpriseChange {
  readonly next: Enterprise;
  readonly last: Enterprise;
}

const byId = (id: string) => ["enterprise", keyId(id)];
const byAuthority = (authorityId: string) => ["authority_enterprise", authorityId];
const byNumber = (country: string, number: string) => [
  "home_number",
  keyId(country),
  keyText(number),
];

/** The only place that knows which keys an enterprise owns. */
function put(op: Deno.AtomicOperation, { next, last }: { next: Enterprise; last?: Enterprise }) {
  if (last?.authorityId !== undefined) op.delete([...byAuthority(last.authorityId), last.id]);
  if (next.authorityId !== undefined) op.set([...byAuthority(next.authorityId), next.id], null);
  if (next.homeNumber !== undefined) op.set(byNumber(next.country, next.homeNumber), next.id);
  return op.set(byId(next.id), next);
}

/** Adds a new enterprise to a write that fails if its id or its home number is taken. */
export function putEnterprise(op: Deno.AtomicOperation, enterprise: Enterprise) {
  op.check({ key: byId(enterprise.id), versionstamp: null });
  const claim = numberClaim({ next: enterprise });
  if (claim !== null) op.check({ key: claim.key, versionstamp: null });
  return put(op, { next: enterprise });
}

function numberClaim(
  { next, last }: { next: Enterprise; last?: Enterprise },
): Claim | null {
  const { country, homeNumber } = next;
  return homeNumber === undefined || homeNumber === last?.homeNumber
    ? null
    : { key: byNumber(country, homeNumber), taken: "account.number_taken" };
}

/** Where an enterprise lies. */
function at(id: string) {
  const key = byId(id);
  return { key, schema: Enterprise, missing: "account.missing", claim: numberClaim } as const;
}

/** The enterprises of the portal. */
export function openEnterprises(kv: Deno.Kv) {
  async function find(id: string): Promise<Enterprise | null> {
    const { value } = await kv.get(byId(id));
    return value === null ? null : Enterprise.parse(value);
  }
  return {
    find,

    /** The record with its version, for a write that depends on it. */
    entry: (id: string) => kv.get(byId(id)),

    /** The holder of a home number in a country or region. */
    async byNumber(country: string, number: string): Promise<Enterprise | null> {
      const { value } = await kv.get(byNumber(country, number));
      return typeof value === "string" ? await find(value) : null;
    },

    async add(enterprise: Enterprise): Promise<Result<Enterprise>> {
      return await commit(putEnterprise(kv.atomic(), enterprise))
        ? ok(enterprise)
        : refuse("store.conflict");
    },

    /** Stores what `step` makes of it. `step` may run again: keep it pure. */
    change(id: string, step: (now: Enterprise) => Result<Enterprise>) {
      return changeRecord(kv, { ...at(id), put, step });
    },

    /** The same, with what else is written then. */
    changeAlong(id: string, { step, along }: {
      step: (now: Enterprise) => Result<Enterprise>;
      along: (change: EnterpriseChange) => readonly Write[];
    }) {
      return changeRecord(kv, {
        ...at(id),
        put(op, change) {
          for (const write of along(change)) write(op);
          return put(op, change);
        },
        step,
      });
    },

    /** Every enterprise. */
    all: () =>
      collect(
        kv.list({ prefix: ["enterprise"] }, { batchSize: 500 }),
        (value) => Enterprise.parse(value),
      ),

    /** What an authority allocated or certified, newest first. */
    listOfAuthority(
      authorityId: string,
      request: PageRequest & { keep?: (enterprise: Enterprise) => boolean } = {},
    ) {
      return pageOf(kv, {
        ...request,
        index: byAuthority(authorityId),
        keyOf: byId,
        schema: Enterprise,
      });
    },
  };
}

export type Enterprises = ReturnType<typeof openEnterprises>;
