import {
  isEnd,
  publicState,
  registrationStatuses,
  registrationTransitions,
  statuses,
  transitions,
} from "../../../rules/status.ts";
import type { State } from "../../../state.ts";
import { both } from "./both.ts";

type Machine = "application" | "registration";

/** The statuses of both lives, or of one. */
export function statusesJson(state: Pick<State, "dictionaries">, of: Machine | undefined) {
  const applications = statuses.map((status) => ({
    of: "application" as const,
    status,
    label: both(state, ({ messages }) => messages.status[status].label),
    meaning: both(state, ({ messages }) => messages.status[status].meaning),
    ends: isEnd(status),
    inRegister: null,
  }));
  const registrations = registrationStatuses.map((status) => ({
    of: "registration" as const,
    status,
    label: both(state, ({ messages }) => messages.registrationStatus[status].label),
    meaning: both(state, ({ messages }) => messages.registrationStatus[status].meaning),
    ends: !registrationTransitions.some(([from]) => from === status),
    inRegister: publicState(status),
  }));
  return [...applications, ...registrations].filter((one) => of === undefined || one.of === of);
}

/** The rows of both status tables, or of one. */
export function transitionsJson(of: Machine | undefined) {
  const applications = transitions.map(([from, event, to, by, route, amends, vouched]) => ({
    of: "application" as const,
    ...{ from, event, to, by, route, amends, vouched },
  }));
  const registrations = registrationTransitions.map(([from, event, to, by, route]) => ({
    of: "registration" as const,
    ...{ from, event, to, by, route, amends: "any" as const, vouched: "any" as const },
  }));
  return [...applications, ...registrations].filter((one) => of === undefined || one.of === of);
}
