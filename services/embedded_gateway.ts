import type { Memory } from "../kv/memory.ts";
import type { Gateway } from "./gateway.ts";

/** The customs desk of this portal: it has a message when it is in the inbox, and stores it when the snapshot is whole. */
export function embeddedGateway(
  { inbox, snapshots }: Pick<Memory, "inbox" | "snapshots">,
): Gateway {
  return {
    async send({ id, applicationId, snapshot }) {
      await inbox.receive({ id, applicationId, snapshot });
    },
    async receipt({ id }) {
      const received = await inbox.find(id);
      if (received === null) return { outcome: "pending" };
      return await snapshots.find(received.snapshot) === null
        ? { outcome: "failed", reason: "snapshot is missing or damaged" }
        : { outcome: "stored" };
    },
  };
}
