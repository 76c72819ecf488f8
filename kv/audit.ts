import * as z from "zod";
import { collect } from "./commit.ts";

const Bilingual = z.object({ zh: z.string(), en: z.string() });

/** What a reviewer asks to amend: a field or part, and why. */
export const Remark = z.object({ place: z.string(), text: z.string() });
export type Remark = z.infer<typeof Remark>;

/** Something attached to an act, such as the letter of recommendation. */
export const ActFile = z.object({ fileId: z.string(), kind: z.string(), name: z.string() });

/** One act on an application, chained to the one before by its hash. */
export const AuditEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  by: z.object({
    role: z.enum(["enterprise", "authority", "customs", "system"]),
    userId: z.string().optional(),
    name: Bilingual.optional(),
  }),
  event: z.string(),
  from: z.string(),
  to: z.string(),
  /** Whom a return asks to amend. */
  amend: z.enum(["enterprise", "authority"]).optional(),
  reason: z.string().optional(),
  remarks: z.array(Remark).optional(),
  files: z.array(ActFile).optional(),
  /** Hash of what was filed with this act. */
  snapshot: z.string().optional(),
  /** The packs a draft was converted from and to. */
  packs: z.object({ from: z.string(), to: z.string() }).optional(),
  previous: z.string(),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;
export type Act = Omit<AuditEntry, "seq" | "previous" | "hash">;

const key = (applicationId: string, seq: number) => ["audit", applicationId, seq];

/** SHA-256 in hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** JSON with its keys in order, so that equal things have equal hashes. */
export function canonical(value: unknown): string {
  return JSON.stringify(
    value,
    (_, inner) =>
      inner !== null && typeof inner === "object" && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => a < b ? -1 : 1))
        : inner,
  );
}

/** The act as an entry of the chain. */
export async function chained(
  act: Act,
  { seq, previous }: { seq: number; previous: string },
): Promise<AuditEntry> {
  const open = { ...act, seq, previous };
  return { ...open, hash: await sha256(new TextEncoder().encode(canonical(open))) };
}

/** Whether every entry is what its hash says and follows the one before. */
export async function isUnbroken(entries: readonly AuditEntry[]): Promise<boolean> {
  let previous = "";
  for (const { hash, seq: _, ...rest } of entries) {
    const { previous: said, ...act } = rest;
    const again = await chained(act, { seq: _, previous });
    if (said !== previous || again.hash !== hash) return false;
    previous = hash;
  }
  return true;
}

/** Puts an entry into an atomic write; the same place is never written twice. */
export function putEntry(
  op: Deno.AtomicOperation,
  { applicationId, entry }: { applicationId: string; entry: AuditEntry },
) {
  const at = key(applicationId, entry.seq);
  return op.check({ key: at, versionstamp: null }).set(at, entry);
}

export function openAudit(kv: Deno.Kv) {
  return {
    /** Every act on the application, oldest first. */
    list(applicationId: string): Promise<AuditEntry[]> {
      return collect(kv.list({ prefix: ["audit", applicationId] }), (v) => AuditEntry.parse(v));
    },

    /** Forgets the acts on a draft that is gone; it was never filed. */
    async clear(applicationId: string): Promise<void> {
      for await (const { key } of kv.list({ prefix: ["audit", applicationId] })) {
        await kv.delete(key);
      }
    },
  };
}
