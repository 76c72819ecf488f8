import * as z from "zod";
import { refuse, type Result } from "../rules/result.ts";
import { statuses } from "../rules/status.ts";
import { type Act, chained, putEntry } from "./audit.ts";
import { collect, commit, getAll, pointed, TRIES, type Write } from "./commit.ts";
import { keyId } from "./keys.ts";
import { createKnown } from "./known.ts";

/** The head of an application; its answers, rows and files are records of their own. */
export const Application = z.object({
  id: z.string(),
  number: z.string(),
  type: z.enum(["registration", "modification", "extension", "cancellation", "pause", "resume"]),
  enterpriseId: z.string(),
  pack: z.string(),
  category: z.string(),
  leaf: z.string(),
  /** Where the enterprise is, alpha-3: some questions are asked of one country. */
  country: z.string().optional(),
  route: z.enum(["recommended", "self"]),
  status: z.enum(statuses),
  amend: z.enum(["enterprise", "authority"]).optional(),
  /** The authority it was filed to. */
  authorityId: z.string().optional(),
  reachedCustoms: z.boolean(),
  /** Whether it was filed with the authority's papers, past the authority. */
  vouched: z.boolean().optional(),
  /** Raised by every save of a part, a row or a file. */
  edits: z.number().int(),
  /** Entries in the audit chain, and the hash of the last. */
  acts: z.number().int(),
  chain: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** What reviewers see: the last filed snapshot. */
  filed: z.object({
    snapshot: z.string(),
    at: z.string(),
    by: z.string(),
    /** `edits` when it was filed. */
    edits: z.number().int(),
    companyName: z.string(),
    products: z.array(z.string()),
  }).optional(),
  /** The message on its way to customs. */
  delivery: z.string().optional(),
  registrationNumber: z.string().optional(),
});
export type Application = z.infer<typeof Application>;

/** What a step makes of an application: the next head (the same one for no change), the act to record, and what else is written with it. */
export interface Change {
  readonly application: Application;
  readonly act?: Act;
  readonly writes?: readonly Write[];
}

/** Heads of lists that are kept in memory, about a kilobyte each; the menu counts some on every page. */
const MOST_KNOWN = 4000;

const byId = (id: string) => ["application", keyId(id)];
const byNumber = (number: string) => ["number_application", number];
const byEnterprise = (enterprise: string, id: string) => ["enterprise_application", enterprise, id];
const byAuthority = (authority: string, id: string) => ["authority_application", authority, id];
const byAuthorityStatus = (authority: string, { id, status }: Application) => [
  "authority_status_application",
  authority,
  status,
  id,
];
const byStatus = (status: string, id: string) => ["status_application", status, id];
const goneKey = (id: string) => ["gone_application", keyId(id)];
const counter = (year: number) => ["counter", "application", year];

function pointers(application: Application): Deno.KvKey[] {
  const { id, number, enterpriseId, authorityId, status } = application;
  const own = [byNumber(number), byEnterprise(enterpriseId, id), byStatus(status, id)];
  if (authorityId === undefined) return own;
  return [...own, byAuthority(authorityId, id), byAuthorityStatus(authorityId, application)];
}

/** The only place that knows which keys the head of an application owns. */
function put(op: Deno.AtomicOperation, { next, last }: { next: Application; last?: Application }) {
  if (last !== undefined) { for (const key of pointers(last)) op.delete(key); }
  op.set(byId(next.id), next);
  for (const key of pointers(next)) op.set(key, next.id);
  return op;
}

export function openApplications(kv: Deno.Kv) {
  async function find(id: string): Promise<Application | null> {
    const { value } = await kv.get(byId(id));
    return value === null ? null : Application.parse(value);
  }

  const known = createKnown<Application>(MOST_KNOWN);

  async function listed(prefix: Deno.KvKey): Promise<Application[]> {
    const pointers = await Array.fromAsync(kv.list({ prefix }, { reverse: true }));
    const unknown = pointers.filter((pointer) => known.at(pointer) === undefined);
    const read = await getAll(kv, {
      keys: unknown.map(({ key }) => byId(String(key.at(-1)))),
      parse: (value) => Object.freeze(Application.parse(value)),
    });
    const byTheirId = new Map(read.map((head) => [head.id, head]));
    return pointers.flatMap((pointer) => {
      const head = known.at(pointer) ?? byTheirId.get(String(pointer.key.at(-1)));
      if (head === undefined) return [];
      known.note(pointer, head);
      return [head];
    });
  }

  /** One try: null where another write came first. */
  async function attempt(
    id: string,
    step: (now: Application) => Promise<Result<Change>> | Result<Change>,
  ): Promise<Result<Application> | null> {
    const entry = await kv.get(byId(id));
    if (entry.value === null) return refuse("application.missing");
    const last = Application.parse(entry.value);
    const change = await step(last);
    if (!change.ok) return change;

    if (change.value.application === last) return { ok: true, value: last };
    const { act, writes = [] } = change.value;
    const op = kv.atomic().check(entry);
    let next = change.value.application;
    if (act !== undefined) {
      const link = await chained(act, { seq: last.acts + 1, previous: last.chain });
      next = { ...next, acts: link.seq, chain: link.hash };
      putEntry(op, { applicationId: id, entry: link });
    }
    for (const write of writes) write(op);
    return await commit(put(op, { next, last })) ? { ok: true, value: next } : null;
  }

  return {
    find,

    /** Stores a new application with the records that start with it. */
    async add(application: Application, writes: readonly Write[]): Promise<Result<Application>> {
      const { id } = application;
      const op = kv.atomic().check({ key: byId(id), versionstamp: null });
      // Nor one that is gone while the records below it are still being cleared.
      op.check({ key: goneKey(id), versionstamp: null });
      for (const write of writes) write(op);
      const stored = await commit(put(op, { next: application }));
      return stored ? { ok: true, value: application } : refuse("store.conflict");
    },

    /** Stores what `step` makes of it. `step` may run again: it reads, and writes nothing itself. */
    async change(
      id: string,
      step: (now: Application) => Promise<Result<Change>> | Result<Change>,
    ): Promise<Result<Application>> {
      for (let tries = 0; tries < TRIES; tries++) {
        const result = await attempt(id, step);
        if (result !== null) return result;
      }
      return refuse("store.conflict");
    },

    /** Removes the head where `may` allows it, and notes that the records below it are to go too. */
    async remove(
      id: string,
      may: (now: Application) => Result<Application>,
    ): Promise<Result<Application>> {
      for (let tries = 0; tries < TRIES; tries++) {
        const entry = await kv.get(byId(id));
        if (entry.value === null) return refuse("application.missing");
        const last = may(Application.parse(entry.value));
        if (!last.ok) return last;
        const op = kv.atomic().check(entry).delete(byId(id)).set(goneKey(id), null);
        for (const key of pointers(last.value)) op.delete(key);
        if (await commit(op)) return last;
      }
      return refuse("store.conflict");
    },

    /** Applications that are gone while records below them may be left. */
    gone: () => pointed(kv.list({ prefix: ["gone_application"] })),
    /** Says that nothing is left of an application that is gone. */
    forget: (id: string) => kv.delete(goneKey(id)),

    /** The next count of the year; a count once taken is never given again. */
    async nextCount(year: number): Promise<number> {
      for (;;) {
        const entry = await kv.get<number>(counter(year));
        const count = (entry.value ?? 0) + 1;
        if (await commit(kv.atomic().check(entry).set(counter(year), count))) return count;
      }
    },

    /** An enterprise's applications, newest first. */
    ofEnterprise: (enterpriseId: string) => listed(["enterprise_application", enterpriseId]),
    /** Applications addressed to an authority, newest first. */
    ofAuthority: (authorityId: string) => listed(["authority_application", authorityId]),
    /** Applications in a status, newest first. */
    inStatus: (status: string) => listed(["status_application", status]),
    /** Applications addressed to an authority that are in a status, newest first. */
    inStatusOf: (authorityId: string, status: string) =>
      listed(["authority_status_application", authorityId, status]),
    /** Every application, newest first. */
    all: () =>
      collect(
        kv.list({ prefix: ["application"] }, { reverse: true, batchSize: 500 }),
        (value) => Application.parse(value),
      ),

    /** How many applications of those an index names; up to a hundred, for the menu. */
    async countInStatus(status: string): Promise<number> {
      const prefix = ["status_application", status];
      return (await pointed(kv.list({ prefix }, { limit: 100 }))).length;
    },
  };
}

export type Applications = ReturnType<typeof openApplications>;
