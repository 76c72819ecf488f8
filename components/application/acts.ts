import type { Event } from "../../rules/status.ts";

/** How the form of an act is made: what it asks beside the decision itself. */
export interface ActForm {
  readonly event: ReviewEvent;
  readonly reason: "required" | "optional" | "none";
  /** Papers that may come with it. */
  readonly papers: readonly Paper[];
  /** Points to amend, each with a place and a text. */
  readonly remarks: boolean;
  /** How loud its button is. */
  readonly kind: "main" | "plain" | "warn";
}

export type Paper = "letter" | "inspectionReport";

/** The events that authority and customs decide on a page of their own. */
export type ReviewEvent = Extract<
  Event,
  | "recommend"
  | "return"
  | "decline"
  | "accept"
  | "refuse"
  | "approve"
  | "reject"
  | "retry"
  | "submit"
>;

const plain = { papers: [], remarks: false } as const;

/** Every act of authority and customs; the order is the order of the buttons. */
export const actForms: readonly ActForm[] = [
  {
    event: "recommend",
    reason: "required",
    papers: ["letter", "inspectionReport"],
    remarks: false,
    kind: "main",
  },
  {
    event: "submit",
    reason: "required",
    papers: ["letter", "inspectionReport"],
    remarks: false,
    kind: "main",
  },
  { event: "accept", reason: "optional", ...plain, kind: "main" },
  { event: "approve", reason: "optional", ...plain, kind: "main" },
  { event: "retry", reason: "none", ...plain, kind: "main" },
  { event: "return", reason: "required", papers: [], remarks: true, kind: "plain" },
  { event: "refuse", reason: "required", ...plain, kind: "warn" },
  { event: "decline", reason: "required", ...plain, kind: "warn" },
  { event: "reject", reason: "required", ...plain, kind: "warn" },
];

/** The form of one act. */
export function actFormOf(event: Event): ActForm | undefined {
  return actForms.find((form) => form.event === event);
}
