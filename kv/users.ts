import * as z from "zod";
import { ok, refuse, type Result } from "../rules/result.ts";
import { changeRecord } from "./change.ts";
import { collect, commit, TRIES, type Write } from "./commit.ts";
import { Enterprise, openEnterprises, putEnterprise } from "./enterprises.ts";
import { dropInvite, Invite, openInvites, putInvite } from "./invites.ts";
import { keyId, keyText } from "./keys.ts";
import { pageOf, type PageRequest } from "./pages.ts";

/** Somebody who signs in. */
export const User = z.object({
  id: z.string(),
  userName: z.string(),
  role: z.enum(["enterprise", "authority", "customs"]),
  enterpriseId: z.string().optional(),
  authorityId: z.string().optional(),
  name: z.string(),
  /** Argon2id, as a PHC string; absent until the invite is used. */
  passwordHash: z.string().optional(),
  /** When the password was set: sessions opened before are over. */
  passwordAt: z.string().optional(),
  lang: z.enum(["zh", "en"]).optional(),
  /** Pages without scripts, for a slow line. */
  lowData: z.boolean().optional(),
  noticesSeenAt: z.string().optional(),
  createdAt: z.string(),
  /** The form it came from: a second click makes no second user. */
  once: z.string().optional(),
});
export type User = Readonly<z.infer<typeof User>>;

/** Whom a user works for. */
export type UserGroup =
  | { readonly enterpriseId: string }
  | { readonly authorityId: string }
  | "customs";

/** What is written when an account is opened, all of it or nothing. */
export interface Account {
  readonly user: User;
  readonly enterprise?: Enterprise;
  readonly invite?: Invite;
}

/** Whose password a link is to set, as everything is at the moment of writing. */
export interface Invitee {
  readonly user: User;
  readonly enterprise: Enterprise | null;
}

const byId = (id: string) => ["user", keyId(id)];
const byName = (userName: string) => ["user_name", keyText(userName)];
const byGroup = (group: UserGroup) => {
  if (group === "customs") return ["user_of", "customs"];
  return "authorityId" in group
    ? ["user_of", "authority", group.authorityId]
    : ["user_of", "enterprise", group.enterpriseId];
};

function groupOf({ enterpriseId, authorityId }: User): UserGroup {
  if (enterpriseId !== undefined) return { enterpriseId };
  return authorityId === undefined ? "customs" : { authorityId };
}

/** The only place that knows which keys a user owns; name and group never change. */
function put(op: Deno.AtomicOperation, { next }: { next: User }) {
  return op.set(byId(next.id), next)
    .set(byName(next.userName), next.id)
    .set([...byGroup(groupOf(next)), next.id], null);
}

/** Adds a new user to a write that fails if the id or the name is taken. */
export function putUser(op: Deno.AtomicOperation, user: User) {
  return put(op, { next: user })
    .check({ key: byId(user.id), versionstamp: null })
    .check({ key: byName(user.userName), versionstamp: null });
}

/** The users of the portal, with the invites that give them a password. */
export function openUsers(kv: Deno.Kv) {
  const invites = openInvites(kv);
  const enterprises = openEnterprises(kv);

  async function find(id: string): Promise<User | null> {
    const { value } = await kv.get(byId(id));
    return value === null ? null : User.parse(value);
  }

  /** Runs `write` on the user as it is until nobody came between. */
  async function retry(
    write: () => Promise<Result<User> | "again">,
  ): Promise<Result<User>> {
    for (let tries = 0; tries < TRIES; tries++) {
      const outcome = await write();
      if (outcome !== "again") return outcome;
    }
    return refuse("store.conflict");
  }

  return {
    find,

    async byName(userName: string): Promise<User | null> {
      const { value } = await kv.get(byName(userName));
      return typeof value === "string" ? await find(value) : null;
    },

    /** Opens an account in one write: the user, the enterprise it stands for, the invite. */
    async add({ user, enterprise, invite }: Account): Promise<Result<User>> {
      const op = putUser(kv.atomic(), user);
      if (enterprise !== undefined) putEnterprise(op, enterprise);
      if (invite !== undefined) putInvite(op, { invite });
      return await commit(op) ? ok(user) : refuse("store.conflict");
    },

    /** Stores what `step` makes of it. `step` may run again: keep it pure. */
    change(id: string, step: (now: User) => Result<User>) {
      return changeRecord(kv, {
        key: byId(id),
        schema: User,
        missing: "account.missing",
        put,
        step,
      });
    },

    /**
     * Gives the user a new invite instead of the old one, if `may` has nothing against it; what it
     * answers is written with it. The password of now stays until the invite is used.
     */
    invite(
      invite: Invite,
      may: (now: Invitee) => Result<readonly Write[]>,
    ): Promise<Result<User>> {
      return retry(async () => {
        const [entry, pointer] = await Promise.all([
          kv.get(byId(invite.userId)),
          invites.pointer(invite.userId),
        ]);
        if (entry.value === null) return refuse("account.missing");
        const user = User.parse(entry.value);
        const employer = await enterprises.entry(user.enterpriseId ?? "");
        const enterprise = employer.value === null ? null : Enterprise.parse(employer.value);
        const along = may({ user, enterprise });
        if (!along.ok) return along;
        const op = kv.atomic().check(entry, employer);
        putInvite(op, { invite: { ...invite, passwordAt: user.passwordAt }, pointer });
        for (const write of along.value) write(op);
        return await commit(op) ? ok(user) : "again";
      });
    },

    /** Uses an invite up and stores what `step` makes of its user, both or neither. */
    accept(
      inviteId: string,
      step: (now: { invite: Invite; user: User }) => Result<User>,
    ): Promise<Result<User>> {
      return retry(async () => {
        const used = await invites.entry(inviteId);
        if (used.value === null) return refuse("account.invite_invalid");
        const invite = Invite.parse(used.value);
        const entry = await kv.get(byId(invite.userId));
        if (entry.value === null) return refuse("account.invite_invalid");
        const next = step({ invite, user: User.parse(entry.value) });
        if (!next.ok) return next;
        const op = put(dropInvite(kv.atomic().check(entry), used), { next: next.value });
        return await commit(op) ? next : "again";
      });
    },

    /** Every user, newest first. */
    all: () =>
      collect(
        kv.list({ prefix: ["user"] }, { reverse: true, batchSize: 500 }),
        (value) => User.parse(value),
      ),

    /** Those who work for an enterprise, an authority or customs, newest first. */
    listOf(group: UserGroup, request: PageRequest & { keep?: (user: User) => boolean } = {}) {
      return pageOf(kv, { ...request, index: byGroup(group), keyOf: byId, schema: User });
    },
  };
}

export type Users = ReturnType<typeof openUsers>;
