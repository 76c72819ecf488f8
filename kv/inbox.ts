import * as z from "zod";

/** A message as the customs desk received it. */
export const Received = z.object({
  id: z.string(),
  applicationId: z.string(),
  snapshot: z.string(),
  /** How often it was handed over; more than once is harmless. */
  times: z.number().int(),
});
export type Received = z.infer<typeof Received>;

const key = (id: string) => ["inbox", id];

/** The customs desk's side of the embedded gateway. */
export function openInbox(kv: Deno.Kv) {
  async function find(id: string): Promise<Received | null> {
    const { value } = await kv.get(key(id));
    return value === null ? null : Received.parse(value);
  }
  return {
    find,
    async receive(message: Omit<Received, "times">): Promise<void> {
      const times = ((await find(message.id))?.times ?? 0) + 1;
      await kv.set(key(message.id), { ...message, times });
    },
  };
}
