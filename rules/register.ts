import { lastValidDay } from "./numbers.ts";
import {
  moveRegistration,
  type PublicState,
  publicState,
  type RegistrationStatus,
} from "./status.ts";

interface Life {
  readonly status: RegistrationStatus;
  /** The last valid day. */
  readonly validUntil: string;
}

/** A registration's status on a day: behind its last valid day it has expired, written down or not. */
export function statusOn({ status, validUntil }: Life, day: string): RegistrationStatus {
  if (validUntil >= day) return status;
  const over = moveRegistration({ status, route: "self" }, { event: "expire", role: "system" });
  return over.ok ? over.value : status;
}

/** What the public register says of a registration on a day. */
export function stateOn(registration: Life, day: string): PublicState {
  return publicState(statusOn(registration, day));
}

/** Whether it is valid and runs out within twelve months. */
export function expiresSoon(registration: Life, day: string): boolean {
  return statusOn(registration, day) === "active" &&
    registration.validUntil <= lastValidDay(day, 1);
}
