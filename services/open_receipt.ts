import type { Application } from "../kv/applications.ts";
import type { AuditEntry } from "../kv/audit.ts";
import type { Snapshot } from "../kv/snapshots.ts";
import { type Actor, seen } from "../rules/access.ts";
import { refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { subjectOf } from "./subject.ts";

export type { Snapshot } from "../kv/snapshots.ts";

/** What was filed, when, and by which acts. */
export interface FilingReceipt {
  readonly application: Application;
  /** Name of the authority it was filed to, where it was. */
  readonly authority: { readonly zh: string; readonly en: string } | undefined;
  readonly snapshot: Snapshot;
  readonly hash: string;
  /** The acts that filed just this, oldest first; a file sent again unchanged has several. */
  readonly acts: readonly AuditEntry[];
  /** Whether nothing else was filed since. */
  readonly latest: boolean;
}

/** The receipt of the last filing, or of the one with that hash, for whoever may see the file. */
export async function openReceipt(
  deps: Pick<Deps, "applications" | "audit" | "authorities" | "snapshots">,
  { actor, id, filing }: { actor: Actor; id: string; filing?: string | undefined },
): Promise<Result<FilingReceipt>> {
  const application = await deps.applications.find(id);
  if (application === null) return refuse("application.missing");
  const visible = seen(actor, subjectOf(application));
  if (!visible.ok) return visible;

  const hash = filing ?? application.filed?.snapshot;
  const acts = (await deps.audit.list(id))
    .filter(({ snapshot }) => snapshot !== undefined && snapshot === hash);
  if (hash === undefined || acts.length === 0) return refuse("application.missing");
  const snapshot = await deps.snapshots.find(hash);
  if (snapshot === null) throw new Error(`Cannot open receipt of ${id}: its snapshot is damaged`);
  const chosen = snapshot.answers["competentAuthority"];
  const authority = typeof chosen === "string" ? await deps.authorities.find(chosen) : null;
  return {
    ok: true,
    value: {
      application,
      authority: application.route === "recommended" ? authority?.name : undefined,
      snapshot,
      hash,
      acts,
      latest: hash === application.filed?.snapshot,
    },
  };
}
