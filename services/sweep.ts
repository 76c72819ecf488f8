import type { Application } from "../kv/applications.ts";
import type { Outgoing, Taken } from "../kv/outbox.ts";
import { refuse, type Result } from "../rules/result.ts";
import type { Status } from "../rules/status.ts";
import { acted, type ActInput, type Extra } from "./act.ts";
import { sending } from "./deliver.ts";
import type { Deps } from "./deps.ts";
import type { Receipt } from "./gateway.ts";

const SYSTEM = { role: "system" } as const;
const MINUTE = 60_000;

/** First wait after a failed attempt; every further one doubles it, up to an hour. */
const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 60 * MINUTE;

/** A failed transfer is tried again after an hour, then after twice as long each time, up to a day. */
const LONGEST_REST = 24 * 60 * MINUTE;

/** Messages worked on at once: one that hangs does not hold up all others. */
const ABREAST = 5;

/** Works through the messages that are due and says how many it worked on. The only place that sets the four transfer statuses. */
export async function sweep(deps: Deps): Promise<number> {
  const due = await deps.outbox.due(deps.now().getTime());
  const errors: unknown[] = []; // one damaged record does not hold up the others
  let worked = 0;
  for (let at = 0; at < due.length; at += ABREAST) {
    const batch = due.slice(at, at + ABREAST).map((id) => work(deps, id));
    for (const done of await Promise.allSettled(batch)) {
      if (done.status === "rejected") errors.push(done.reason);
      else if (done.value) worked++;
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, "Cannot deliver: records are damaged");
  return worked;
}

/** Takes a message and brings it one step on; false where another sweep has it. */
async function work(deps: Deps, id: string): Promise<boolean> {
  const now = deps.now().getTime();
  const until = now + 2 * deps.limits.deliveryMs + MINUTE;
  const taken = await deps.outbox.lease(id, { now, until });
  if (taken.ok) await advance(deps, taken.value);
  return taken.ok;
}

/** Where an application stands while its message is in that state. */
const standing: Readonly<Record<Outgoing["state"], readonly Status[]>> = {
  waiting: ["submitted_customs"],
  sent: ["sent"],
  failed: ["send_failed", "store_failed"],
};

async function advance(deps: Deps, taken: Taken): Promise<void> {
  const { id, applicationId, state } = taken.message;
  const application = await deps.applications.find(applicationId);
  if (application?.delivery !== id || !standing[state].includes(application.status)) {
    await deps.outbox.settle(taken);
    return;
  }
  if (taken.message.state === "failed") await retryBySystem(deps, taken);
  else if (taken.message.state === "waiting") await sendNow(deps, taken);
  else await askReceipt(deps, taken);
}

async function sendNow(deps: Deps, taken: Taken): Promise<void> {
  const { message } = taken;
  const sent = await inTime(deps, (signal) => deps.gateway.send(message, signal));
  if (!sent.ok) return putOff(deps, { taken, event: "send_fail", error: sent.error });
  const next: Outgoing = {
    ...message,
    state: "sent",
    attempts: 0,
    dueAt: deps.now().getTime(),
  };
  const stored = await record(deps, { taken, event: "send", next });
  if (!stored.ok) return;
  const again = await deps.outbox.find(message.id);
  if (again !== null) await askReceipt(deps, again);
}

async function askReceipt(deps: Deps, taken: Taken): Promise<void> {
  const { message } = taken;
  const answer = await inTime<Receipt>(deps, (signal) => deps.gateway.receipt(message, signal));
  if (!answer.ok) return putOff(deps, { taken, event: "store_fail", error: answer.error });
  const { value } = answer;
  if (value.outcome === "pending") {
    return putOff(deps, { taken, event: "store_fail", error: "no answer in time" });
  }
  if (value.outcome === "stored") {
    await record(deps, { taken, event: "store" });
    return;
  }
  await failFor(deps, { taken, event: "store_fail", error: value.reason });
}

/** Another attempt later, or the failed status when all are spent. */
async function putOff(
  deps: Deps,
  { taken, event, error }: { taken: Taken; event: "send_fail" | "store_fail"; error: string },
): Promise<void> {
  const { message } = taken;
  const attempts = message.attempts + 1;
  if (attempts >= deps.limits.deliveryAttempts) return failFor(deps, { taken, event, error });
  const wait = Math.min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT);
  const dueAt = deps.now().getTime() + wait;
  await deps.outbox.settle(taken, { ...message, attempts, dueAt, lastError: error });
}

/** On the recommended route the portal tries again by itself; on the self route that would race the edit. */
async function failFor(
  deps: Deps,
  { taken, event, error }: { taken: Taken; event: "send_fail" | "store_fail"; error: string },
): Promise<void> {
  const application = await deps.applications.find(taken.message.applicationId);
  const { dueAt: _, ...message } = taken.message;
  const next: Outgoing = {
    ...message,
    state: "failed",
    attempts: message.attempts + 1,
    lastError: error,
    ...(application?.route === "recommended" && {
      dueAt: deps.now().getTime() +
        Math.min(LONGEST_WAIT * 2 ** (message.rounds ?? 0), LONGEST_REST),
    }),
  };
  await record(deps, { taken, event, next });
}

async function retryBySystem(deps: Deps, taken: Taken): Promise<void> {
  const { message } = taken;
  await deps.applications.change(message.applicationId, async (now) => {
    if (now.delivery !== message.id) return { ok: true, value: { application: now } };
    const { snapshot, rounds = 0 } = message;
    const extra = await sending(deps, { application: now, snapshot, rounds: rounds + 1 });
    return acted(deps, { now, input: bySystem(now, "retry"), extra });
  });
}

/** Sets the status and the message's own state in one write. */
function record(
  deps: Deps,
  { taken, event, next }: {
    taken: Taken;
    event: "send" | "send_fail" | "store" | "store_fail";
    next?: Outgoing;
  },
): Promise<Result<Application>> {
  return deps.applications.change(taken.message.applicationId, (now) => {
    if (now.delivery !== taken.message.id) return refuse("application.moved_on");
    const extra: Extra = { writes: [deps.outbox.settling(taken, next)] };
    return acted(deps, { now, input: bySystem(now, event), extra });
  });
}

function bySystem(now: Application, event: ActInput["event"]): ActInput {
  return { actor: SYSTEM, id: now.id, event, acts: now.acts };
}

type Attempt<T> = { readonly ok: true; readonly value: T } | {
  readonly ok: false;
  readonly error: string;
};

/** An adapter may fail or hang; both are an attempt that did not succeed. */
async function inTime<T>(
  { limits }: Pick<Deps, "limits">,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<Attempt<T>> {
  const signal = AbortSignal.timeout(limits.deliveryMs);
  const late = Promise.withResolvers<never>();
  const onAbort = () => late.reject(new Error("no answer in time"));
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return { ok: true, value: await Promise.race([call(signal), late.promise]) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
