import type { Status } from "../../rules/status.ts";
import type { Step } from "../Steps.tsx";
import type { HeadProps } from "./ApplicationHead.tsx";

type Stage = "enterprise" | "authority" | "delivery" | "customs" | "number";

const stages: Readonly<Record<Status, Stage>> = {
  draft: "enterprise",
  submitted_authority: "authority",
  submitted_customs: "delivery",
  send_failed: "delivery",
  sent: "delivery",
  store_failed: "delivery",
  stored: "customs",
  accepted: "customs",
  correction: "enterprise",
  not_recommended: "authority",
  not_accepted: "customs",
  rejected: "customs",
  approved: "number",
  withdrawn: "enterprise",
};

const failed: readonly Status[] = [
  "not_recommended",
  "not_accepted",
  "rejected",
  "withdrawn",
  "send_failed",
  "store_failed",
];

/** The way of an application: what is done, where it is now, and what is still to come. */
export function progress(
  { view, status, amend, route, vouched, company, authority }: HeadProps,
): Step[] {
  const { steps } = view.messages.application;
  const way: readonly Stage[] = route === "recommended" && !vouched
    ? ["enterprise", "authority", "delivery", "customs", "number"]
    : ["enterprise", "delivery", "customs", "number"];
  const stage = status === "correction" && amend === "authority" ? "authority" : stages[status];
  const here = way.indexOf(way.includes(stage) ? stage : "customs");
  const who: Readonly<Record<Stage, string>> = {
    enterprise: company,
    authority: authority ?? "",
    delivery: steps.deliveryBy,
    customs: steps.customsBy,
    number: steps.numberFor(view.form.pack.validYears),
  };
  return way.map((one, at): Step => ({
    label: steps[one],
    who: who[one] || undefined,
    state: at < here || status === "approved" ? "done" : at > here ? "todo" : nowOf(status),
  }));
}

function nowOf(status: Status): Step["state"] {
  return failed.includes(status) ? "failed" : "now";
}
