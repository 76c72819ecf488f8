import type { Application } from "../kv/applications.ts";
import type { AuditEntry } from "../kv/audit.ts";
import type { Authority } from "../kv/authorities.ts";
import type { Enterprise } from "../kv/enterprises.ts";
import { blobOf, type StoredFile } from "../kv/files.ts";
import type { Registration } from "../kv/registrations.ts";
import { type Actor, seen } from "../rules/access.ts";
import type { ApplicationForm } from "../rules/application_form.ts";
import { check, type Lists } from "../rules/check.ts";
import type { Issue } from "../rules/result.ts";
import { refuse, type Result } from "../rules/result.ts";
import { isEditable } from "../rules/status.ts";
import type { Deps } from "./deps.ts";
import { dossierOf, draftOf, draftWith, type FiledDossier, listsWith } from "./dossier.ts";
import { formFor, subjectOf } from "./subject.ts";
import { standingIssues } from "./submit.ts";

export type { Application } from "../kv/applications.ts";
export type { AuditEntry, Remark } from "../kv/audit.ts";
export type { StoredFile } from "../kv/files.ts";

/** An application as one reader may see it. */
export interface OpenedApplication {
  readonly application: Application;
  readonly form: ApplicationForm;
  readonly enterprise: Enterprise;
  /** Authorities of the enterprise's country, for names and options. */
  readonly authorities: readonly Authority[];
  /** The draft for its enterprise while it may be edited, else what was filed. */
  readonly dossier: FiledDossier;
  readonly lists: Lists;
  readonly entries: readonly AuditEntry[];
  /** Papers the authority added; read by authority and customs. */
  readonly papers: readonly StoredFile[];
  readonly registration: Registration | null;
  /** Whether this reader may edit the answers now. */
  readonly editable: boolean;
}

/** Opens an application for whoever may see it: the enterprise its draft, reviewers what was filed. */
export async function openApplication(
  deps: Deps,
  { actor, id }: { actor: Actor; id: string },
): Promise<Result<OpenedApplication>> {
  const application = await deps.applications.find(id);
  if (application === null) return refuse("application.missing");
  const visible = seen(actor, subjectOf(application));
  if (!visible.ok) return visible;
  const form = formFor(deps, application);
  const enterprise = await deps.enterprises.find(application.enterpriseId);
  if (!form.ok) return form;
  if (enterprise === null) return refuse("application.missing");

  const editable = actor.role === "enterprise" && isEditable(subjectOf(application));
  const stored = deps.files.list(id);
  const [dossier, entries, files, authorities, registration] = await Promise.all([
    editable ? draftWith(deps.answers, { id, files: stored }) : filedOf(deps, application),
    deps.audit.list(id),
    stored,
    deps.authorities.listOfCountry(enterprise.country),
    application.registrationNumber === undefined
      ? null
      : deps.registrations.find(application.registrationNumber),
  ]);
  return {
    ok: true,
    value: {
      application,
      form: form.value,
      enterprise,
      authorities,
      dossier,
      lists: listsWith(authorities, form.value),
      entries,
      papers: actor.role === "enterprise" ? [] : files.filter(({ by }) => by === "authority"),
      registration,
      editable,
    },
  };
}

async function filedOf(
  deps: Pick<Deps, "snapshots" | "answers" | "files">,
  { id, filed }: Application,
): Promise<FiledDossier> {
  if (filed === undefined) return draftOf(deps, id);
  const snapshot = await deps.snapshots.find(filed.snapshot);
  if (snapshot === null) throw new Error(`Cannot open application ${id}: its snapshot is damaged`);
  return dossierOf(snapshot);
}

/** What stands between a draft and its filing: answers first, then the account and the law. */
export async function issuesOf(
  deps: Deps,
  { application, form, dossier, lists, enterprise }: OpenedApplication,
): Promise<{ issues: readonly Issue[]; unfiled: readonly Issue[] }> {
  const { enterpriseId, leaf, id: applicationId } = application;
  const site = await deps.registrations.site({ enterpriseId, leaf, applicationId });
  const standing = await standingIssues(deps, { now: application, enterprise, site });
  const answered = check(form, { dossier, lists });
  return {
    issues: [...answered.filter(({ code }) => code !== "forbidden"), ...standing],
    unfiled: answered.filter(({ code }) => code === "forbidden"),
  };
}

/** A file of an application with its bytes, for whoever may see it. */
export async function openFile(
  deps: Deps,
  { actor, id, file }: { actor: Actor; id: string; file: string },
): Promise<Result<{ file: StoredFile; bytes: Uint8Array<ArrayBuffer> }>> {
  const opened = await openApplication(deps, { actor, id });
  if (!opened.ok) return opened;
  const { dossier, papers, application } = opened.value;
  const filed = actor.role === "enterprise" && application.filed !== undefined
    ? await filedOf(deps, application)
    : dossier;
  const known = [dossier, filed].flatMap(({ files }) => Object.values(files).flat());
  const found = [...known, ...papers].find((stored) => stored.id === file);
  const bytes = found === undefined ? null : await deps.blobs.get(blobOf(found));
  if (found === undefined || bytes === null) return refuse("application.missing");
  return { ok: true, value: { file: found, bytes } };
}
