/** How far a file has come. */
export type Stage =
  | "waiting"
  | "checking"
  | "sending"
  | "broken"
  | "paused"
  | "signedOut"
  | "failed"
  | "done"
  | "known";

/** Where files go. */
export interface Goal {
  /** Where the uploads of the application begin. */
  readonly address: string;
  /** The page that lists its files. */
  readonly page: string;
  readonly field: string;
  /** Bytes a file may have. */
  readonly limit: number;
  /** Why a file is not taken. */
  readonly refusals: Readonly<Record<Refusal, string>>;
}

type Refusal = "type" | "empty" | "tooLarge" | "unreadable" | "failed";

/** A file on its way. */
export interface Transfer {
  readonly id: number;
  readonly file: File;
  readonly goal: Goal;
  /** The file whose place it takes, if any. */
  readonly replaces: string;
  /** Hears of every step. */
  readonly changed: () => void;
  stage: Stage;
  /** Why it failed. */
  reason: string;
  /** Bytes that are gone. */
  sent: number;
  /** Bytes that the portal says it has. */
  offset: number;
  hash: string;
  /** Where the portal takes it, once it has said so. */
  at: string;
  /** Whether the portal is to be asked first how much it has. */
  unsure: boolean;
  /** Tries that have failed since something arrived. */
  tries: number;
  /** When the last bytes set out. */
  since: number;
  /** Counts the starts: what an earlier one still does counts no more. */
  run: number;
  /** Ends what it waits for: an answer, or a pause between two tries. */
  stop: () => void;
  /** Ends a pause between two tries. */
  wake: () => void;
}

/** Ends nothing, as nothing is waited for. */
export const nothing = () => {};

let count = 0;

/** A file that is to be sent. */
export function transferOf(
  file: File,
  rest: Pick<Transfer, "goal" | "replaces" | "changed">,
): Transfer {
  return {
    ...rest,
    id: ++count,
    file,
    stage: "waiting",
    reason: "",
    sent: 0,
    offset: 0,
    hash: "",
    at: "",
    unsure: false,
    tries: 0,
    since: 0,
    run: 0,
    stop: nothing,
    wake: nothing,
  };
}

/** Whether nothing more comes of it. */
export function isOver({ stage }: Transfer): boolean {
  return stage === "failed" || isThere({ stage });
}

/** Whether the portal has it. */
export function isThere({ stage }: Pick<Transfer, "stage">): boolean {
  return stage === "done" || stage === "known";
}

/** Says how far it is. */
export function show(one: Transfer, stage: Stage, reason = ""): void {
  one.stage = stage;
  one.reason = reason;
  one.changed();
}
