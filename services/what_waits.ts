import type { Application } from "../kv/applications.ts";
import { dayOf } from "../rules/numbers.ts";
import { expiresSoon, statusOn } from "../rules/register.ts";
import { isFailed, waitsFor } from "../rules/standing.ts";
import { isPending, type Role } from "../rules/status.ts";
import type { Deps } from "./deps.ts";
import { audienceOf, type Reader, registrationsOf, visibleTo } from "./scope.ts";

type Heads = readonly Application[];

/** Where the files and registrations of an enterprise stand, in numbers. */
export interface EnterpriseWaits {
  readonly drafts: number;
  /** Corrections it is asked for. */
  readonly corrections: number;
  /** Failed transfers that it may send again. */
  readonly failed: number;
  readonly underWay: number;
  readonly valid: number;
  /** Valid ones that run out within twelve months. */
  readonly expiring: number;
  /** Whether it has ever begun an application. */
  readonly begun: boolean;
}

/** What waits for an authority, the longest waiting first. */
export interface AuthorityWaits {
  readonly toReview: Heads;
  readonly corrections: Heads;
  readonly failed: Heads;
}

/** What waits for customs, the longest waiting first. */
export interface CustomsWaits {
  readonly toAccept: Heads;
  readonly toDecide: Heads;
  readonly failed: Heads;
}

type For<R extends Reader["role"]> = Extract<Reader, { role: R }>;

/** What waits for an enterprise, and what it has. */
export async function waitsOfEnterprise(
  deps: Deps,
  { actor }: { actor: For<"enterprise"> },
): Promise<EnterpriseWaits> {
  const [heads, registrations] = await Promise.all([
    visibleTo(deps, actor),
    registrationsOf(deps, actor),
  ]);
  const day = dayOf(deps.now());
  const mine = heads.filter((head) => waitsFor("enterprise", head));
  return {
    drafts: heads.filter(({ status }) => status === "draft").length,
    corrections: mine.filter(({ status }) => status === "correction").length,
    failed: mine.filter(({ status }) => isFailed(status)).length,
    underWay: heads.filter(({ status }) => isPending(status)).length,
    valid: registrations.filter((one) => statusOn(one, day) === "active").length,
    expiring: registrations.filter((one) => expiresSoon(one, day)).length,
    begun: heads.length > 0,
  };
}

/** What waits for an authority: only files addressed to it. */
export async function waitsOfAuthority(
  { applications }: Pick<Deps, "applications">,
  { actor }: { actor: For<"authority"> },
): Promise<AuthorityWaits> {
  const inStatus = (status: Application["status"]) =>
    applications.inStatusOf(actor.authorityId, status);
  const own = (heads: Heads) => longestFirst(heads.filter((head) => waitsFor("authority", head)));
  const [toReview, corrections, ...failed] = await Promise.all([
    inStatus("submitted_authority"),
    inStatus("correction"),
    inStatus("send_failed"),
    inStatus("store_failed"),
  ]);
  return { toReview: own(toReview), corrections: own(corrections), failed: own(failed.flat()) };
}

/** What waits for customs, with every failed transfer. */
export async function waitsOfCustoms(
  { applications }: Pick<Deps, "applications">,
): Promise<CustomsWaits> {
  const [toAccept, toDecide, ...failed] = await Promise.all([
    applications.inStatus("stored"),
    applications.inStatus("accepted"),
    applications.inStatus("send_failed"),
    applications.inStatus("store_failed"),
  ]);
  return {
    toAccept: longestFirst(toAccept),
    toDecide: longestFirst(toDecide),
    failed: longestFirst(failed.flat()),
  };
}

/** Since when a file has been where it is; every act moves it on. */
function longestFirst(heads: Heads): Heads {
  return heads.toSorted((a, b) =>
    a.updatedAt < b.updatedAt ? -1 : a.updatedAt > b.updatedAt ? 1 : 0
  );
}

/** The numbers beside the menu; asked for on every page, so it reads little. */
export async function countWaiting(
  deps: Deps,
  { actor, noticesSeenAt = "" }: { actor: Reader; noticesSeenAt?: string | undefined },
): Promise<{ notices: number; files: number }> {
  const [notices, files] = await Promise.all([
    deps.notices.countNew(audienceOf(actor), noticesSeenAt),
    countFiles(deps, actor),
  ]);
  return { notices, files };
}

async function countFiles(deps: Deps, actor: Reader): Promise<number> {
  const { applications } = deps;
  if (actor.role === "customs") {
    const counts = ["stored", "accepted"].map((status) => applications.countInStatus(status));
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  }
  if (actor.role === "authority") {
    const { toReview, corrections, failed } = await waitsOfAuthority(deps, { actor });
    return toReview.length + corrections.length + failed.length;
  }
  const role: Role = actor.role;
  return (await visibleTo(deps, actor)).filter((head) => waitsFor(role, head)).length;
}
