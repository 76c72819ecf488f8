import * as z from "zod";
import { collect, type Write } from "./commit.ts";

/** What every notice has. */
const About = z.object({ id: z.string(), at: z.string() });

/** Something that happened to an application; the first notices had no kind. */
const OfApplication = About.extend({
  kind: z.literal("application").optional(),
  applicationId: z.string(),
  number: z.string(),
  category: z.string(),
  pack: z.string(),
  leaf: z.string(),
  event: z.string(),
  status: z.string(),
  reason: z.string().optional(),
  /** Whether its reader has to act. */
  turn: z.boolean(),
});

/** An authority certified the reader's account. */
const Certified = About.extend({
  kind: z.literal("certified"),
  authority: z.object({ zh: z.string(), en: z.string() }),
});

/** A one-time link for a new password was made for one of the readers. */
const PasswordLink = About.extend({
  kind: z.literal("password_link"),
  userName: z.string(),
  by: z.enum(["authority", "customs"]),
});
export type PasswordLink = z.infer<typeof PasswordLink>;

/** Something that happened and concerns its readers. */
export const Notice = z.discriminatedUnion("kind", [OfApplication, Certified, PasswordLink]);
export type Notice = z.infer<typeof Notice>;

/** Who reads: `enterprise:ID`, `authority:ID` or `customs`. */
export type Audience = `enterprise:${string}` | `authority:${string}` | "customs";

/** All that counting looks at, on every page. */
const Moment = z.object({ at: z.string() });

const key = (audience: Audience, id: string) => ["notice", audience, id];

export function openNotices(kv: Deno.Kv) {
  return {
    adding: (audience: Audience, notice: Notice): Write => (op) =>
      op.set(key(audience, notice.id), notice),

    /** A page of notices, newest first, and where the next page starts. */
    async page(audience: Audience, { cursor, limit }: { cursor?: string; limit: number }) {
      const list = kv.list({ prefix: ["notice", audience] }, {
        reverse: true,
        limit,
        ...(cursor === undefined ? {} : { cursor }),
      });
      const items = await collect(list, (value) => Notice.parse(value));
      return { items, next: items.length < limit ? undefined : list.cursor };
    },

    /** How many came after that moment, counted up to 99. */
    async countNew(audience: Audience, since: string): Promise<number> {
      const list = kv.list({ prefix: ["notice", audience] }, {
        reverse: true,
        limit: 99,
        batchSize: 20,
      });
      let count = 0;
      for await (const { value } of list) {
        if (Moment.parse(value).at <= since) return count;
        count++;
      }
      return count;
    },
  };
}
