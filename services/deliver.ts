import type { Application } from "../kv/applications.ts";
import type { Outgoing } from "../kv/outbox.ts";
import type { Extra } from "./act.ts";
import type { Deps } from "./deps.ts";

/** What puts a snapshot on its way to customs; an older message of the same application is cancelled. */
export async function sending(
  deps: Pick<Deps, "outbox" | "newId" | "now">,
  { application, snapshot, rounds = 0 }: {
    application: Application;
    snapshot: string;
    /** How often the portal has tried again by itself. */
    rounds?: number;
  },
): Promise<Extra> {
  const older = application.delivery === undefined
    ? null
    : await deps.outbox.find(application.delivery);
  const at = deps.now();
  const message: Outgoing = {
    id: deps.newId(),
    applicationId: application.id,
    applicationNumber: application.number,
    snapshot,
    state: "waiting",
    attempts: 0,
    rounds,
    dueAt: at.getTime(),
    createdAt: at.toISOString(),
  };
  return {
    patch: { delivery: message.id, reachedCustoms: true },
    writes: [
      deps.outbox.adding(message),
      ...(older === null ? [] : [deps.outbox.settling(older)]),
    ],
  };
}
