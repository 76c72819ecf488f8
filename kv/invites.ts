import * as z from "zod";
import { keyId } from "./keys.ts";

/** A one-time link to a new password; `id` is the fingerprint of its secret. */
export const Invite = z.object({
  id: z.string(),
  userId: z.string(),
  createdAt: z.string(),
  expiresAt: z.string(),
  /** Of the password it takes the place of; none where it sets the first. */
  passwordAt: z.string().optional(),
});
export type Invite = Readonly<z.infer<typeof Invite>>;

const byId = (id: string) => ["invite", keyId(id)];
const byUser = (userId: string) => ["user_invite", userId];

/** The pointer from a user to the one invite that counts. */
export type InvitePointer = Deno.KvEntryMaybe<unknown>;

/** Adds an invite to a write; one the user had before is cancelled by it. */
export function putInvite(
  op: Deno.AtomicOperation,
  { invite, pointer }: { invite: Invite; pointer?: InvitePointer },
) {
  op.check(pointer ?? { key: byUser(invite.userId), versionstamp: null });
  if (typeof pointer?.value === "string") op.delete(byId(pointer.value));
  return op.set(byId(invite.id), invite).set(byUser(invite.userId), invite.id);
}

/** Adds to a write that the invite is used up, once. */
export function dropInvite(op: Deno.AtomicOperation, entry: Deno.KvEntry<unknown>) {
  const { id, userId } = Invite.parse(entry.value);
  return op.check(entry).delete(byId(id)).delete(byUser(userId));
}

/** The invites of the portal. */
export function openInvites(kv: Deno.Kv) {
  return {
    async find(id: string): Promise<Invite | null> {
      const { value } = await kv.get(byId(id));
      return value === null ? null : Invite.parse(value);
    },

    /** The invite with its version, for a write that uses it up. */
    entry: (id: string) => kv.get(byId(id)),

    /** What the user's pointer says now, for a write that renews it. */
    pointer: (userId: string): Promise<InvitePointer> => kv.get(byUser(userId)),
  };
}

export type Invites = ReturnType<typeof openInvites>;
