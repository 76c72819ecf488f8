import type { Actor } from "../../rules/access.ts";
import type { Amender } from "../../rules/status.ts";
import type { ActInput } from "../act.ts";
import { approve } from "../approve.ts";
import { type Decision, review } from "../review.ts";
import { startApplication } from "../start_application.ts";
import { submit } from "../submit.ts";
import { deliver, hold } from "./delivery.ts";
import { fill, fillPart, write } from "./fill.ts";
import { must, type Scene } from "./scene.ts";
import { reasons } from "./words.ts";

type Step = (scene: Scene) => Promise<unknown>;

/** What each word of a fate does, through the same services as everybody's. */
const steps: Readonly<Record<string, Step>> = {
  start: async ({ deps, id, leaf, owner: { actor } }) =>
    must(await startApplication(deps, { actor, id, leaf }), "start"),
  half: (scene) => fillPart({ ...scene, rows: 1 }, "basic"),
  fill,
  spoil,
  mend,
  submit: async (scene) =>
    must(await submit(scene.deps, await by(scene, scene.owner.actor)), "submit"),

  recommend: (scene) => authority(scene, "recommend"),
  return: (scene) => authority(scene, "return", "return_by_authority"),
  decline: (scene) => authority(scene, "decline"),
  retry: (scene) => authority(scene, "retry"),
  resend: async (scene) => {
    const input = { ...await by(scene, authorityOf(scene)), reason: text(scene, "resend") };
    return must(await submit(scene.deps, input), "resend");
  },

  accept: (scene) => customs(scene, "accept"),
  refuse: (scene) => customs(scene, "refuse"),
  reject: (scene) => customs(scene, "reject"),
  dismiss: (scene) => customs(scene, "decline"),
  ask: (scene) => customs(scene, "return", { why: "return_by_customs", amend: "enterprise" }),
  ask_authority: (scene) =>
    customs(scene, "return", { why: "return_to_authority", amend: "authority" }),
  approve: async (scene) => {
    const input = { ...await by(scene, scene.customs), reason: text(scene, "approve") };
    return must(await approve(scene.deps, input), "approve");
  },

  hold,
  deliver: (scene) => deliver(scene, "fair"),
  lose: (scene) => deliver(scene, "down").then(() => hold(scene)),
  linger: (scene) => deliver(scene, "silent").then(() => hold(scene)),
  spill: (scene) => deliver(scene, "full").then(() => hold(scene)),
  hang: (scene) => deliver(scene, "hanging").then(() => hold(scene)),
};

/** Lets one event of a fate happen. */
export async function play(scene: Scene, words: readonly string[]): Promise<void> {
  for (const word of words) {
    const step = steps[word];
    if (step === undefined) throw new RangeError(`Cannot seed: nothing is known of "${word}"`);
    await step(scene);
  }
}

/** What every act says: who, which file, and how many acts were seen. */
async function by({ deps, id }: Scene, actor: Actor) {
  const acts = (await deps.applications.find(id))?.acts ?? 0;
  return { actor, id, acts };
}

type Why = Exclude<keyof typeof reasons, "mended">;

function text({ chance, owner: { lang } }: Scene, why: Why): string {
  return chance.pick<string>(reasons[why][lang]);
}

function authorityOf({ authority }: Scene): Actor {
  if (authority === null) throw new Error("Cannot seed: the enterprise has no authority");
  return authority.actor;
}

async function authority(scene: Scene, event: Decision, why?: Why): Promise<unknown> {
  const input = { ...await by(scene, authorityOf(scene)), event };
  return must(await review(scene.deps, { ...input, ...reasonOf(scene, why ?? event) }), event);
}

async function customs(
  scene: Scene,
  event: Decision,
  { why, amend }: { why?: Why; amend?: Amender } = {},
): Promise<unknown> {
  const input: ActInput & { event: Decision } = {
    ...await by(scene, scene.customs),
    event,
    amend,
    ...reasonOf(scene, why ?? (event === "decline" ? "reject" : event)),
  };
  return must(await review(scene.deps, input), event);
}

function reasonOf(scene: Scene, why: string): { reason?: string; remarks?: ActInput["remarks"] } {
  if (!isWhy(why)) return {};
  const reason = text(scene, why);
  const remarks = why.startsWith("return_") ? [{ place: "production", text: reason }] : [];
  return { reason, remarks };
}

function isWhy(word: string): word is Why {
  return word !== "mended" && Object.hasOwn(reasons, word);
}

/** Fills the file with the slips that people make. */
async function spoil(scene: Scene): Promise<void> {
  await fill(scene);
  await write(scene, {
    part: "basic",
    values: { contactEmail: scene.owner.profile.email.replace("@", " at "), siteAddress: "" },
  });
  const values = {
    yearBuilt: "18",
    waterSource: "public",
    waterDisinfected: "yes",
    staff: "ca. 40",
  };
  await write(scene, { part: "production", values });
}

/** Adds what reviewers asked for. */
async function mend(scene: Scene): Promise<void> {
  const { value } = await scene.deps.answers.part(scene.id, "production");
  const before = value?.values["processDescription"] ?? "";
  const processDescription = `${before}\n\n${reasons.mended[scene.owner.lang]}`;
  await write(scene, { part: "production", values: { processDescription } });
}
