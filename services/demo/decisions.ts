import type { StoredFile } from "../../kv/files.ts";
import type { Actor } from "../../rules/access.ts";
import type { Amender } from "../../rules/status.ts";
import { approve } from "../approve.ts";
import { attachPapers } from "../attach_papers.ts";
import { type Decision, review } from "../review.ts";
import { submit } from "../submit.ts";
import { pdfOf } from "./papers.ts";
import { ofAuthority, reasons, remarks } from "./reasons.ts";
import { must, type Scene } from "./scene.ts";
import { fileNames } from "./words.ts";

/** What every act says: who, which file, and how many acts were seen. */
export async function by({ deps, id }: Scene, actor: Actor) {
  const acts = (await deps.applications.find(id))?.acts ?? 0;
  return { actor, id, acts };
}

/** The authority decides. */
export async function asAuthority(scene: Scene, event: Decision): Promise<void> {
  const papers = event === "recommend" ? await papersOf(scene) : [];
  const input = { ...await by(scene, authorityOf(scene)), event, papers };
  must(await review(scene.deps, { ...input, ...saying(scene, { event }) }), event);
}

/** Customs decides. */
export async function asCustoms(
  scene: Scene,
  event: Decision,
  amend?: Amender,
): Promise<void> {
  const input = { ...await by(scene, scene.customs), event, amend };
  must(await review(scene.deps, { ...input, ...saying(scene, { event, amend }) }), event);
}

/** Customs approves. */
export async function grant(scene: Scene): Promise<void> {
  const input = { ...await by(scene, scene.customs), reason: reasonFor(scene, "approve") };
  must(await approve(scene.deps, input), "approve");
}

/** The authority sends on what customs asked it to amend. */
export async function resend(scene: Scene): Promise<void> {
  const papers = await papersOf(scene);
  const reason = reasonFor(scene, "resend");
  const input = { ...await by(scene, authorityOf(scene)), reason, papers };
  must(await submit(scene.deps, input), "resend");
}

function authorityOf({ authority }: Scene): Actor {
  if (authority === null) throw new Error("Cannot seed: the enterprise has no authority");
  return authority.actor;
}

type Why = keyof typeof reasons;

function reasonFor({ chance, owner: { lang } }: Scene, why: Why): string {
  return chance.pick<string>(reasons[why][lang]);
}

function saying(
  scene: Scene,
  { event, amend }: { event: Decision; amend?: Amender | undefined },
) {
  if (event === "retry") return {};
  const reason = reasonFor(scene, event);
  if (event !== "return") return { reason };
  const first = scene.chance.whole(0, remarks.length - 2);
  const asked = amend === "authority" ? [ofAuthority] : remarks.slice(first, first + 2);
  const side = scene.owner.lang === "zh" ? 1 : 2;
  return { reason, remarks: asked.map((remark) => ({ place: remark[0], text: remark[side] })) };
}

async function papersOf(
  { deps, chance, owner: { lang, userName } }: Scene,
): Promise<readonly StoredFile[]> {
  const kinds = ["letter", "inspectionReport"].filter(() => chance.percent(40));
  const uploads = kinds.map((kind) => {
    const name = fileNames[lang][kind] ?? `${kind}.pdf`;
    return [kind, { name, bytes: pdfOf(`${userName}: ${kind}`) }] as const;
  });
  return must(await attachPapers(deps, Object.fromEntries(uploads)), "papers");
}
