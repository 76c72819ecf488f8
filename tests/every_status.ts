import type { Status } from "../rules/status.ts";
import { embeddedGateway } from "../services/embedded_gateway.ts";
import type { Gateway } from "../services/gateway.ts";
import { sweep } from "../services/sweep.ts";
import type { TestParts } from "./deps.ts";
import { approved, decided, drafted, filed } from "./applications.ts";
import { pasta, type Sample, spirits } from "./dossiers.ts";
import type { House } from "./people.ts";

/** How customs' system behaves for the moment. */
type Mood = "well" | "down" | "silent" | "full";

/** A way to customs that can be made to fail. */
export function moodyGateway() {
  let mood: Mood = "well";
  const gateway: TestParts["gateway"] = (memory): Gateway => {
    const sound = embeddedGateway(memory);
    return {
      send: (message, signal) =>
        mood === "down" ? Promise.reject(new Error("‹network›")) : sound.send(message, signal),
      receipt: (message, signal) => {
        if (mood === "silent") return Promise.resolve({ outcome: "pending" });
        return mood === "full"
          ? Promise.resolve({ outcome: "failed", reason: "‹disk›" })
          : sound.receipt(message, signal);
      },
    };
  };
  return { gateway, be: (next: Mood) => mood = next };
}

type Moody = ReturnType<typeof moodyGateway>;

/** An application in every status, on both routes where there are two; made of these samples. */
export async function inEveryStatus(
  house: House,
  { be, write = (sample) => sample }: Moody & { write?: (sample: Sample, leaf: string) => Sample },
) {
  const { deps, valdoro, glenmorrow, giulia, liwei, ministero } = house;
  const authority = ministero.id;
  const reason = "‹reason›";

  function recommended(leaf: string): Promise<string> {
    return drafted(deps, {
      actor: valdoro.actor,
      sample: write({ ...pasta, leaf }, leaf),
      authority,
    });
  }
  function own(leaf: string): Promise<string> {
    return drafted(deps, { actor: glenmorrow.actor, sample: write({ ...spirits, leaf }, leaf) });
  }
  async function submitted(leaf: string): Promise<string> {
    return await filed(deps, valdoro.actor, await recommended(leaf));
  }
  async function sent(leaf: string): Promise<string> {
    const id = await submitted(leaf);
    return await decided(deps, giulia.actor, { id, event: "recommend", reason });
  }
  async function delivered(id: Promise<string>, mood: Mood): Promise<string> {
    const file = await id;
    be(mood);
    for (let tries = 0; tries < deps.limits.deliveryAttempts; tries++) {
      await sweep(deps);
      deps.clock.pass(60_000);
    }
    be("well");
    return file;
  }
  /** On its way, with no answer yet. */
  async function underWay(id: Promise<string>): Promise<string> {
    const file = await id;
    be("silent");
    await sweep(deps);
    be("well");
    return file;
  }
  const stored = (leaf: string) => delivered(sent(leaf), "well");
  const taken = async (leaf: string) =>
    await decided(deps, liwei.actor, { id: await stored(leaf), event: "accept", reason });
  const judged = async (
    id: Promise<string>,
    event: "refuse" | "decline" | "return" | "reject",
    amend?: "enterprise" | "authority",
  ) => await decided(deps, liwei.actor, { id: await id, event, reason, amend });

  return {
    draft: await recommended("0701"),
    draft_own: await own("2302"),
    submitted_authority: await submitted("0801"),
    send_failed: await delivered(sent("0901"), "down"),
    send_failed_own: await delivered(filed(deps, glenmorrow.actor, await own("2101")), "down"),
    store_failed: await delivered(sent("0902"), "full"),
    store_failed_own: await delivered(filed(deps, glenmorrow.actor, await own("2301")), "silent"),
    stored: await stored("1001"),
    not_accepted: await judged(stored("1002"), "refuse"),
    not_recommended: await judged(stored("1003"), "decline"),
    correction: await judged(stored("1101"), "return", "enterprise"),
    correction_authority: await judged(stored("1201"), "return", "authority"),
    accepted: await taken("1301"),
    rejected: await judged(taken("1401"), "reject"),
    approved: await approved(house, await taken("1402")),
    sent: await underWay(sent("0601")),
    submitted_customs: await sent("0603"),
  } satisfies Partial<Record<Status | `${Status}_${string}`, string>>;
}
