import type { Messages } from "../locales/en.ts";
import type { PublicState, RegistrationStatus, Status } from "../rules/status.ts";
import { StatusTag, type Tone } from "./StatusTag.tsx";

const tones: Readonly<Record<Status, Tone>> = {
  draft: "grey",
  submitted_authority: "blue",
  submitted_customs: "blue",
  not_recommended: "red",
  sent: "blue",
  send_failed: "red",
  stored: "blue",
  store_failed: "red",
  accepted: "blue",
  not_accepted: "red",
  correction: "amber",
  rejected: "red",
  approved: "green",
  withdrawn: "grey",
};

const registrationTones: Readonly<Record<RegistrationStatus, Tone>> = {
  active: "green",
  suspended: "amber",
  rectifying: "amber",
  revoked: "red",
  cancelled: "grey",
  expired: "grey",
};

const publicTones: Readonly<Record<PublicState, Tone>> = {
  valid: "green",
  import_suspended: "amber",
  cancelled: "grey",
  revoked: "red",
  expired: "grey",
};

interface ApplicationStatusProps {
  readonly status: Status;
  /** The registration's status of today, where the application was approved. */
  readonly registration?: RegistrationStatus | undefined;
  readonly messages: Pick<Messages, "status" | "registrationStatus">;
}

/** The status of an application with its explanation; an approved one shows its registration's too. */
export function ApplicationStatus({ status, registration, messages }: ApplicationStatusProps) {
  const tag = <Tag tone={tones[status]} {...messages.status[status]} />;
  if (registration === undefined) return tag;
  return (
    <span>
      {tag} <RegistrationTag status={registration} messages={messages} />
    </span>
  );
}

interface RegistrationTagProps {
  readonly status: RegistrationStatus;
  readonly messages: Pick<Messages, "registrationStatus">;
}

/** The status of a registration with its explanation. */
export function RegistrationTag({ status, messages }: RegistrationTagProps) {
  return <Tag tone={registrationTones[status]} {...messages.registrationStatus[status]} />;
}

interface PublicTagProps {
  readonly state: PublicState;
  readonly messages: Pick<Messages, "publicState" | "register">;
}

/** What the public register says of a registration. */
export function PublicTag({ state, messages }: PublicTagProps) {
  const meaning = messages.register.meaning[state];
  return <Tag tone={publicTones[state]} label={messages.publicState[state]} meaning={meaning} />;
}

/** Chinese could be broken anywhere; a label without spaces stays in one line. */
function Tag({ tone, label, meaning }: { tone: Tone; label: string; meaning: string }) {
  const tag = <StatusTag tone={tone} label={label} explanation={meaning} />;
  return label.includes(" ") ? tag : <span class="num">{tag}</span>;
}
