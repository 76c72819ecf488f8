import type { Route } from "./form.ts";
import { refuse, type Result } from "./result.ts";

/** Who may do what to an application, from where, leading where, on which route, who amends, and whether the authority has vouched in advance. */
// deno-fmt-ignore
export const transitions = [
  // from                 event            to                    by            on             amend        vouched
  ["draft",               "submit",        "submitted_authority", "enterprise", "recommended", "any",        "no"],
  ["draft",               "submit",        "submitted_customs",   "enterprise", "recommended", "any",        "yes"],
  ["draft",               "submit",        "submitted_customs",   "enterprise", "self",        "any",        "any"],
  ["draft",               "delete",        "deleted",             "enterprise", "any",         "any",        "any"],
  ["draft",               "convert",       "draft",               "enterprise", "any",         "any",        "any"],
  ["submitted_authority", "recommend",     "submitted_customs",   "authority",  "recommended", "any",        "any"],
  ["submitted_authority", "return",        "correction",          "authority",  "recommended", "enterprise", "any"],
  ["submitted_authority", "decline",       "not_recommended",     "authority",  "recommended", "any",        "any"],
  ["submitted_customs",   "send",          "sent",                "system",     "any",         "any",        "any"],
  ["submitted_customs",   "send_fail",     "send_failed",         "system",     "any",         "any",        "any"],
  ["sent",                "store",         "stored",              "system",     "any",         "any",        "any"],
  ["sent",                "store_fail",    "store_failed",        "system",     "any",         "any",        "any"],
  ["send_failed",         "submit",        "submitted_customs",   "enterprise", "self",        "any",        "any"],
  ["store_failed",        "submit",        "submitted_customs",   "enterprise", "self",        "any",        "any"],
  ["send_failed",         "retry",         "submitted_customs",   "system",     "recommended", "any",        "any"],
  ["send_failed",         "retry",         "submitted_customs",   "authority",  "recommended", "any",        "any"],
  ["send_failed",         "retry",         "submitted_customs",   "customs",    "recommended", "any",        "any"],
  ["store_failed",        "retry",         "submitted_customs",   "system",     "recommended", "any",        "any"],
  ["store_failed",        "retry",         "submitted_customs",   "authority",  "recommended", "any",        "any"],
  ["store_failed",        "retry",         "submitted_customs",   "customs",    "recommended", "any",        "any"],
  ["stored",              "accept",        "accepted",            "customs",    "any",         "any",        "any"],
  ["stored",              "refuse",        "not_accepted",        "customs",    "any",         "any",        "any"],
  ["stored",              "return",        "correction",          "customs",    "any",         "enterprise", "any"],
  ["stored",              "return",        "correction",          "customs",    "recommended", "authority",  "any"],
  ["stored",              "decline",       "not_recommended",     "customs",    "recommended", "any",        "any"],
  ["accepted",            "return",        "correction",          "customs",    "any",         "enterprise", "any"],
  ["accepted",            "return",        "correction",          "customs",    "recommended", "authority",  "any"],
  ["accepted",            "decline",       "not_recommended",     "customs",    "recommended", "any",        "any"],
  ["accepted",            "approve",       "approved",            "customs",    "any",         "any",        "any"],
  ["accepted",            "reject",        "rejected",            "customs",    "any",         "any",        "any"],
  ["correction",          "submit",        "submitted_authority", "enterprise", "recommended", "enterprise", "no"],
  ["correction",          "submit",        "submitted_customs",   "enterprise", "recommended", "enterprise", "yes"],
  ["correction",          "submit",        "submitted_customs",   "enterprise", "self",        "enterprise", "any"],
  ["correction",          "submit",        "submitted_customs",   "authority",  "recommended", "authority",  "any"],
  ["submitted_authority", "withdraw",      "withdrawn",           "enterprise", "any",         "any",        "any"],
  ["submitted_customs",   "withdraw",      "withdrawn",           "enterprise", "any",         "any",        "any"],
  ["send_failed",         "withdraw",      "withdrawn",           "enterprise", "any",         "any",        "any"],
  ["sent",                "withdraw",      "withdrawn",           "enterprise", "any",         "any",        "any"],
  ["store_failed",        "withdraw",      "withdrawn",           "enterprise", "any",         "any",        "any"],
  ["stored",              "withdraw",      "withdrawn",           "enterprise", "any",         "any",        "any"],
  ["correction",          "withdraw",      "withdrawn",           "enterprise", "any",         "any",        "any"],
] as const satisfies readonly Transition[];

type Transition = readonly [
  from: string,
  event: string,
  to: string,
  by: string,
  on: Route | "any",
  amend: "enterprise" | "authority" | "any",
  /** Whether the file carries the papers of the authority, where its law lets the enterprise file them. */
  vouched: "yes" | "no" | "any",
];

export type TransitionRow = typeof transitions[number];
/** A status an application can be in; `deleted` is not one, the file is gone. */
export type Status = Exclude<TransitionRow[0] | TransitionRow[2], "deleted">;
export type Event = TransitionRow[1];
export type Role = TransitionRow[3];
/** Whose turn it is in `correction`. */
export type Amender = "enterprise" | "authority";

/** Statuses in the order of the manual's appendix, `withdrawn` behind them. */
export const statuses = [
  "draft",
  "submitted_authority",
  "submitted_customs",
  "not_recommended",
  "sent",
  "send_failed",
  "stored",
  "store_failed",
  "accepted",
  "not_accepted",
  "correction",
  "rejected",
  "approved",
  "withdrawn",
] as const satisfies readonly Status[];

/** The statuses that only the delivery to customs sets. */
export const transferStatuses = [
  "sent",
  "send_failed",
  "stored",
  "store_failed",
] as const satisfies readonly Status[];

/** Where an application stands, as far as the table looks. */
export interface State {
  readonly status: Status;
  readonly route: Route;
  readonly amend?: Amender | undefined;
  /** Whether all papers of the authority are in the file itself. */
  readonly vouched?: boolean | undefined;
}

/** The rows that start here, for every role. */
export function exits({ status, route, amend, vouched }: State): readonly TransitionRow[] {
  const papers = vouched ? "yes" : "no";
  return transitions.filter(([from, , to, , on, by, asked]) =>
    from === status && (on === "any" || on === route) &&
    (to === "correction" || by === "any" || by === amend) &&
    (asked === "any" || asked === papers)
  );
}

/** The events open to a role here: its buttons. */
export function eventsFor(state: State, role: Role): readonly Event[] {
  return [...new Set(exits(state).filter(([, , , by]) => by === role).map(([, event]) => event))];
}

/** The status after the event, or why it cannot happen. `amend` says whom a return asks. */
export function move(
  state: State,
  { event, role, amend = "enterprise" }: { event: Event; role: Role; amend?: Amender },
): Result<TransitionRow[2]> {
  const rows = exits(state).filter(([, name]) => name === event);
  if (rows.length === 0) return refuse("status.impossible");
  const own = rows.filter(([, , , by]) => by === role);
  if (own.length === 0) return refuse("status.forbidden");
  const row = own.find(([, , to, , , by]) => to !== "correction" || by === amend);
  return row === undefined ? refuse("status.impossible") : { ok: true, value: row[2] };
}

/** Whether the life of the application is over. */
export function isEnd(status: Status): boolean {
  return !transitions.some(([from]) => from === status);
}

/** Whether the application is on its way: filed, and not ended. Drafts are not. */
export function isPending(status: Status): boolean {
  return status !== "draft" && !isEnd(status);
}

/** Whether the enterprise may edit: before filing, when asked to amend, and after a failed transfer of its own (manual 5.2.1). */
export function isEditable({ status, route, amend }: State): boolean {
  if (status === "draft") return true;
  if (status === "correction") return amend === "enterprise";
  return route === "self" && (status === "send_failed" || status === "store_failed");
}

/** Who may do what to a registration. `report` and `forward` leave the status as it is. */
// deno-fmt-ignore
export const registrationTransitions = [
  // from          event                  to             by            on
  ["active",       "suspend",             "suspended",   "customs",    "any"],
  ["active",       "order_rectification", "rectifying",  "customs",    "any"],
  ["active",       "revoke",              "revoked",     "customs",    "any"],
  ["suspended",    "restore",             "active",      "customs",    "any"],
  ["suspended",    "order_rectification", "rectifying",  "customs",    "any"],
  ["suspended",    "revoke",              "revoked",     "customs",    "any"],
  ["rectifying",   "report",              "rectifying",  "enterprise", "any"],
  ["rectifying",   "forward",             "rectifying",  "authority",  "recommended"],
  ["rectifying",   "restore",             "active",      "customs",    "any"],
  ["rectifying",   "suspend",             "suspended",   "customs",    "any"],
  ["rectifying",   "revoke",              "revoked",     "customs",    "any"],
  ["active",       "expire",              "expired",     "system",     "any"],
  ["suspended",    "expire",              "expired",     "system",     "any"],
  ["rectifying",   "expire",              "expired",     "system",     "any"],
  ["active",       "cancel",              "cancelled",   "customs",    "any"],
  ["suspended",    "cancel",              "cancelled",   "customs",    "any"],
  ["rectifying",   "cancel",              "cancelled",   "customs",    "any"],
] as const;

type RegistrationRow = typeof registrationTransitions[number];
export type RegistrationStatus = RegistrationRow[0] | RegistrationRow[2];
export type RegistrationEvent = RegistrationRow[1];

export const registrationStatuses = [
  "active",
  "suspended",
  "rectifying",
  "revoked",
  "cancelled",
  "expired",
] as const satisfies readonly RegistrationStatus[];

/** The status of a registration after the event, or why it cannot happen. */
export function moveRegistration(
  { status, route }: { status: RegistrationStatus; route: Route },
  { event, role }: { event: RegistrationEvent; role: Role },
): Result<RegistrationStatus> {
  const rows = registrationTransitions.filter(([from, name, , , on]) =>
    from === status && name === event && (on === "any" || on === route)
  );
  if (rows.length === 0) return refuse("status.impossible");
  const row = rows.find(([, , , by]) => by === role);
  return row === undefined ? refuse("status.forbidden") : { ok: true, value: row[2] };
}

/** What the public register says of a registration's status. */
export type PublicState = "valid" | "import_suspended" | "cancelled" | "revoked" | "expired";

/** The public word for a status: while rectifying, import is suspended. */
export function publicState(status: RegistrationStatus): PublicState {
  if (status === "active") return "valid";
  if (status === "suspended" || status === "rectifying") return "import_suspended";
  return status;
}
