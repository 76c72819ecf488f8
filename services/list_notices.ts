import type { Audience, Notice } from "../kv/notices.ts";
import { waitsFor } from "../rules/standing.ts";
import type { Deps } from "./deps.ts";
import { audienceOf, type Reader } from "./scope.ts";

/** A page of notices, each with whether it is new to its reader. */
export interface NoticePage {
  readonly items: readonly (Notice & { readonly isNew: boolean })[];
  /** Where the next page starts, if there is one. */
  readonly next?: string | undefined;
  /** How many are new in all, counted up to 99. */
  readonly fresh: number;
  /** When the newest of all came. */
  readonly newest: string;
}

/** A page of the notices that concern the actor, newest first. */
export async function listNotices(
  deps: Pick<Deps, "applications" | "notices" | "users">,
  { actor, cursor, limit = 20 }: {
    actor: Reader;
    cursor?: string | undefined;
    limit?: number;
  },
): Promise<NoticePage> {
  const audience = audienceOf(actor);
  const user = await deps.users.find(actor.userId);
  const seenAt = user?.noticesSeenAt ?? user?.createdAt ?? "";
  const [{ items, next }, fresh, last] = await Promise.all([
    pageFrom(deps, { audience, cursor, limit }),
    deps.notices.countNew(audience, seenAt),
    deps.notices.page(audience, { limit: 1 }),
  ]);
  const shown = await Promise.all(items.map((notice) => asOfNow(deps, { notice, actor })));
  const marked = shown.map((item) => ({ ...item, isNew: item.at > seenAt }));
  return { items: marked, next, fresh, newest: last.items[0]?.at ?? "" };
}

/** A place in the list that is none starts it again. */
async function pageFrom(
  { notices }: Pick<Deps, "notices">,
  { audience, cursor, limit }: { audience: Audience; cursor: string | undefined; limit: number },
) {
  if (cursor === undefined) return await notices.page(audience, { limit });
  try {
    return await notices.page(audience, { cursor, limit });
  } catch (error) {
    if (error instanceof TypeError) return await notices.page(audience, { limit });
    throw error;
  }
}

/** The notice, without its turn where the application has moved on since. */
async function asOfNow(
  { applications }: Pick<Deps, "applications">,
  { notice, actor }: { notice: Notice; actor: Reader },
): Promise<Notice> {
  if (!("turn" in notice) || !notice.turn) return notice;
  const now = await applications.find(notice.applicationId);
  const waits = now !== null && now.status === notice.status && waitsFor(actor.role, now);
  return { ...notice, turn: waits };
}
