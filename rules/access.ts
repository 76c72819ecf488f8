import type { Route } from "./form.ts";
import { refuse, type Result } from "./result.ts";
import { isEditable, type Role, type State, type Status } from "./status.ts";

/** How an enterprise came by its account. */
export type AccountOrigin = "allocated" | "self_made" | "certified";

/** Who is asking. */
export type Actor =
  | { readonly role: "enterprise"; readonly userId: string; readonly enterpriseId: string }
  | { readonly role: "authority"; readonly userId: string; readonly authorityId: string }
  | { readonly role: "customs"; readonly userId: string }
  | { readonly role: "system" };

/** What matters of an application for permission. */
export interface Subject extends State {
  readonly enterpriseId: string;
  /** The authority it was filed to. */
  readonly authorityId?: string | undefined;
  /** Whether it has ever been on its way to customs. */
  readonly reachedCustoms: boolean;
}

/** Whether the actor may read the application; a stranger is told that there is none. */
export function maySee(actor: Actor, subject: Subject): boolean {
  switch (actor.role) {
    case "enterprise":
      return subject.enterpriseId === actor.enterpriseId;
    case "authority":
      return subject.authorityId === actor.authorityId;
    case "customs":
      return subject.reachedCustoms;
    case "system":
      return true;
  }
}

/** Refuses whoever may not read it. */
export function seen(actor: Actor, subject: Subject): Result<Subject> {
  return maySee(actor, subject) ? { ok: true, value: subject } : refuse("application.missing");
}

/** Refuses whoever may not edit the answers now. */
export function editing(actor: Actor, subject: Subject): Result<Subject> {
  if (actor.role !== "enterprise" || !maySee(actor, subject)) return refuse("application.missing");
  return isEditable(subject)
    ? { ok: true, value: subject }
    : refuse("application.locked", { status: subject.status });
}

/** Whether an account may file on this route: a self-made one only straight to customs (manual 4). */
export function mayFile(origin: AccountOrigin, route: Route): boolean {
  return origin !== "self_made" || route === "self";
}

/** What matters of an account for permission. */
export interface Account {
  readonly userId: string;
  readonly role: "enterprise" | "authority" | "customs";
  /** The authority that allocated or certified it, of an enterprise. */
  readonly authorityId?: string | undefined;
}

/**
 * Whether the actor may hand over a one-time link that sets the password of this account; one's own
 * is changed by whoever knows the present one.
 */
export function mayHandOver(actor: Actor, { userId, role, authorityId }: Account): boolean {
  if (actor.role === "customs") return actor.userId !== userId;
  return actor.role === "authority" && role === "enterprise" && authorityId === actor.authorityId;
}

/** The role that acts next, for the progress of a file. */
export function turnOf({ status, amend }: { status: Status; amend?: State["amend"] }): Role | null {
  switch (status) {
    case "draft":
      return "enterprise";
    case "correction":
      return amend ?? "enterprise";
    case "submitted_authority":
      return "authority";
    case "submitted_customs":
    case "sent":
    case "send_failed":
    case "store_failed":
      return "system";
    case "stored":
    case "accepted":
      return "customs";
    default:
      return null;
  }
}
