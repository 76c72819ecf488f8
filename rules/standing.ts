import { turnOf } from "./access.ts";
import { expiresSoon, statusOn } from "./register.ts";
import {
  isEnd,
  isPending,
  type RegistrationStatus,
  registrationStatuses,
  type Role,
  type State,
  type Status,
  statuses,
} from "./status.ts";

/** What a query may name instead of one status: several at once. */
export const standings = ["pending", "failed", "closed", "expiring"] as const;

/** A status of an application, of its registration, or several at once. */
export type Standing = Status | RegistrationStatus | typeof standings[number];

const known: ReadonlySet<string> = new Set([...statuses, ...registrationStatuses, ...standings]);

/** Whether the text names a standing. */
export function isStanding(text: string): text is Standing {
  return known.has(text);
}

/** Whether a standing can only be told from the registration. */
export function isOfRegistration(standing: Standing): boolean {
  return standing === "expiring" || registrationStatuses.some((status) => status === standing);
}

interface Found {
  readonly status: Status;
  readonly registration?: { status: RegistrationStatus; validUntil: string } | null | undefined;
  readonly day: string;
}

/** Whether a file stands like that today; an approved one stands like its registration too. */
export function hasStanding(standing: Standing, { status, registration, day }: Found): boolean {
  if (standing === "pending") return isPending(status);
  if (standing === "failed") return isFailed(status);
  if (standing === "closed") return isEnd(status) && status !== "approved";
  if (!isOfRegistration(standing)) return status === standing;
  if (status !== "approved" || !registration) return false;
  if (standing === "expiring") return expiresSoon(registration, day);
  return statusOn(registration, day) === standing;
}

/** Whether the way to customs failed and nothing is on its way now. */
export function isFailed(status: Status): boolean {
  return status === "send_failed" || status === "store_failed";
}

/** Whether the file waits for that role; a failed transfer for whoever may send it again. */
export function waitsFor(role: Role, state: State): boolean {
  if (!isFailed(state.status)) return turnOf(state) === role;
  return role === (state.route === "self" ? "enterprise" : "authority");
}
