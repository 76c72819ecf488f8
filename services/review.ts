import type { Application } from "../kv/applications.ts";
import { fail, type Issue, type Result } from "../rules/result.ts";
import type { Event } from "../rules/status.ts";
import { acted, type ActInput, current, longIssues } from "./act.ts";
import { sending } from "./deliver.ts";
import type { Deps } from "./deps.ts";

/** The decisions of authority and customs that are a status and a reason. */
export type Decision = Extract<
  Event,
  "recommend" | "return" | "decline" | "accept" | "refuse" | "reject" | "retry"
>;

/** Decisions that nobody may take without saying why. */
export const needsReason: Readonly<Record<Decision, boolean>> = {
  recommend: true,
  return: true,
  decline: true,
  accept: false,
  refuse: true,
  reject: true,
  retry: false,
};

/** Records a decision; a recommendation and a second try put the filed snapshot on its way to customs. */
export function review(
  deps: Deps,
  input: ActInput & { event: Decision },
): Promise<Result<Application>> {
  return deps.applications.change(input.id, async (now) => {
    const fresh = await current(deps, { now, input });
    if (!fresh.ok) return fresh;
    if (fresh.value === "repeat") return { ok: true, value: { application: now } };
    const [first, ...more] = reasonIssues(input);
    if (first !== undefined) return fail(first, ...more);

    const sends = input.event === "recommend" || input.event === "retry";
    const snapshot = sends ? now.filed?.snapshot : undefined;
    const extra = snapshot === undefined ? {} : await sending(deps, { application: now, snapshot });
    return acted(deps, { now, input, extra });
  });
}

function reasonIssues(input: ActInput & { event: Decision }): Issue[] {
  const said = (input.reason ?? "").trim() !== "";
  const missing: Issue[] = needsReason[input.event] && !said
    ? [{ code: "reason.missing", path: ["reason"] }]
    : [];
  return [...missing, ...longIssues(input)];
}
