import { startApplication } from "../start_application.ts";
import { submit } from "../submit.ts";
import { asAuthority, asCustoms, by, grant, resend } from "./decisions.ts";
import { deliver, hold } from "./delivery.ts";
import { fill, fillPart, write } from "./fill.ts";
import { must, type Scene } from "./scene.ts";
import { amended } from "./words.ts";

type Step = (scene: Scene) => Promise<unknown>;

/** What each word of a fate does, through the same services as everybody's. */
const steps: Readonly<Record<string, Step>> = {
  start,
  half: (scene) => fillPart({ ...scene, rows: 1 }, "basic"),
  fill,
  spoil,
  mend,
  submit: file,

  recommend: (scene) => asAuthority(scene, "recommend"),
  return: (scene) => asAuthority(scene, "return"),
  decline: (scene) => asAuthority(scene, "decline"),
  retry: (scene) => asAuthority(scene, "retry"),
  resend,

  accept: (scene) => asCustoms(scene, "accept"),
  refuse: (scene) => asCustoms(scene, "refuse"),
  reject: (scene) => asCustoms(scene, "reject"),
  dismiss: (scene) => asCustoms(scene, "decline"),
  ask: (scene) => asCustoms(scene, "return", "enterprise"),
  ask_authority: (scene) => asCustoms(scene, "return", "authority"),
  approve: grant,

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

async function start({ deps, id, leaf, owner: { actor } }: Scene): Promise<void> {
  must(await startApplication(deps, { actor, id, leaf }), "start");
}

async function file(scene: Scene): Promise<void> {
  must(await submit(scene.deps, await by(scene, scene.owner.actor)), "submit");
}

/** Fills the file with the slips that people make. */
async function spoil(scene: Scene): Promise<void> {
  await fill(scene);
  const contactEmail = scene.owner.profile.email.replace("@", " at ");
  await write(scene, { part: "basic", values: { contactEmail, siteAddress: "" } });
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
  const processDescription = `${before}\n\n${amended[scene.owner.lang]}`;
  await write(scene, { part: "production", values: { processDescription } });
}
