import { lastValidDay } from "./numbers.ts";
import {
  type PublicState,
  publicState,
  type RegistrationStatus,
  registrationTransitions,
} from "./status.ts";

/** What happens to a registration: it is made, and then what the status table knows. */
export const registerEvents = [
  "register",
  ...new Set(registrationTransitions.map(([, event]) => event)),
] as const;
export type RegisterEvent = typeof registerEvents[number];

interface Life {
  readonly status: RegistrationStatus;
  /** The last valid day. */
  readonly validUntil: string;
}

/** A registration's status on a day: behind its last valid day it has expired, written down or not. */
export function statusOn({ status, validUntil }: Life, day: string): RegistrationStatus {
  return validUntil >= day ? status : after(status, "expire");
}

/** What the public register says of a registration on a day. */
export function stateOn(registration: Life, day: string): PublicState {
  return publicState(statusOn(registration, day));
}

/** A registration with what happened to it, oldest first. */
interface Past extends Life {
  readonly issuedOn: string;
  readonly history: readonly { readonly event: string; readonly on: string }[];
}

/** What the register says of any day, also of one that is past; null for a day before it was issued. */
export function stateOnDay(registration: Past, day: string): PublicState | null {
  const { issuedOn, history, validUntil } = registration;
  if (day < issuedOn) return null;
  if (history.every(({ on }) => on <= day)) return stateOn(registration, day);
  const until = history.filter(({ on }) => on <= day).map(({ event }) => event);
  return stateOn({ status: until.reduce(after, "active"), validUntil }, day);
}

/** The status behind an event, whoever it was open to. */
function after(status: RegistrationStatus, event: string): RegistrationStatus {
  const row = registrationTransitions.find(([from, name]) => from === status && name === event);
  return row?.[2] ?? status;
}

/** Whether it is valid and runs out within twelve months. */
export function expiresSoon(registration: Life, day: string): boolean {
  return statusOn(registration, day) === "active" &&
    registration.validUntil <= lastValidDay(day, 1);
}
