import type { Application, Change } from "../kv/applications.ts";
import type { Write } from "../kv/commit.ts";
import type { Enterprise } from "../kv/enterprises.ts";
import { editing, mayFile } from "../rules/access.ts";
import type { ApplicationForm } from "../rules/application_form.ts";
import { check } from "../rules/check.ts";
import { dayOf } from "../rules/numbers.ts";
import { statusOn } from "../rules/register.ts";
import { inForce } from "../rules/pack.ts";
import { fail, type Issue, refuse, type Result } from "../rules/result.ts";
import { isVouched } from "../rules/vouchers.ts";
import { acted, type ActInput, current, type Extra } from "./act.ts";
import { sending } from "./deliver.ts";
import type { Deps } from "./deps.ts";
import { draftOf, fileable, type FiledDossier, listsFor, snapshotOf } from "./dossier.ts";
import { formFor, subjectOf } from "./subject.ts";

/** Files a complete application with whoever speaks next on its route; an authority sends an amended one on. */
export function submit(
  deps: Deps,
  input: Omit<ActInput, "event">,
): Promise<Result<Application>> {
  const act: ActInput = { ...input, event: "submit" };
  return deps.applications.change(input.id, async (now) => {
    const fresh = await current(deps, { now, input: act });
    if (!fresh.ok) return fresh;
    if (fresh.value === "repeat") return { ok: true, value: { application: now } };
    return input.actor.role === "authority"
      ? await sendOn(deps, { now, input: act })
      : await fileAnew(deps, { now, input: act });
  });
}

/** The authority amended its own papers: the enterprise's snapshot goes on as it is. */
async function sendOn(
  deps: Deps,
  { now, input }: { now: Application; input: ActInput },
): Promise<Result<Change>> {
  if (now.filed === undefined) return refuse("status.impossible");
  const extra = await sending(deps, { application: now, snapshot: now.filed.snapshot });
  const change = await acted(deps, { now, input, extra });
  const silent = (input.reason ?? "").trim() === "";
  return change.ok && silent ? fail({ code: "reason.missing", path: ["reason"] }) : change;
}

async function fileAnew(
  deps: Deps,
  { now, input }: { now: Application; input: ActInput },
): Promise<Result<Change>> {
  const allowed = editing(input.actor, subjectOf(now));
  if (!allowed.ok) return allowed;
  const enterprise = await deps.enterprises.find(now.enterpriseId);
  const form = formFor(deps, now);
  if (enterprise === null || !form.ok) return refuse("category.unknown");

  const dossier = await draftOf(deps, now.id);
  const site = await deps.registrations.site({
    enterpriseId: now.enterpriseId,
    leaf: now.leaf,
    applicationId: now.id,
  });
  const standing = await standingIssues(deps, { now, enterprise, site });
  const answered = await answerIssues(deps, { form: form.value, enterprise, dossier });
  const [first, ...more] = [...standing, ...answered];
  if (first !== undefined) return fail(first, ...more);

  const extra = await filing(deps, { now, input, enterprise, form: form.value, dossier });
  const writes = [...(extra.writes ?? []), site.claiming];
  return acted(deps, { now, input, extra: { ...extra, writes } });
}

/** What stands against filing beside the answers: the account, the law, another application. */
export async function standingIssues(
  deps: Deps,
  { now, enterprise, site }: {
    now: Application;
    enterprise: Enterprise;
    site: { registered: string | null; pending: string | null };
  },
): Promise<Issue[]> {
  const issues: Issue[] = [];
  if (enterprise.homeNumber === undefined) issues.push({ code: "number.missing", path: [] });
  if (!mayFile(enterprise.origin, now.route)) issues.push({ code: "category.account", path: [] });
  const law = inForce(deps.packs, dayOf(deps.now()));
  if (now.filed === undefined && law?.id !== now.pack) {
    issues.push({ code: "application.pack_over", path: [] });
  }
  return [...issues, ...await siteIssues(deps, { site, id: now.id })];
}

/** What bars a new registration of a site and leaf: one that stands, or another on its way. */
export async function siteIssues(
  deps: Pick<Deps, "applications" | "registrations" | "now">,
  { site: { registered, pending }, id }: {
    site: { registered: string | null; pending: string | null };
    id: string;
  },
): Promise<Issue[]> {
  const issues: Issue[] = [];
  if (registered !== null && await stands(deps, registered)) {
    const values = { number: registered };
    issues.push({ code: "application.registered", path: [], values });
  }
  if (pending !== null && pending !== id) {
    const other = await deps.applications.find(pending);
    const values = { number: other?.number ?? "" };
    issues.push({ code: "application.pending", path: [], values });
  }
  return issues;
}

/** Whether a registration still bars a new one: expired, revoked and cancelled ones do not. */
async function stands(deps: Pick<Deps, "registrations" | "now">, number: string): Promise<boolean> {
  const registration = await deps.registrations.find(number);
  if (registration === null) return false;
  const status = statusOn(registration, dayOf(deps.now()));
  return status === "active" || status === "suspended" || status === "rectifying";
}

/** What is missing or wrong in the answers; greyed-out ones are not filed and stop nothing. */
async function answerIssues(
  deps: Deps,
  { form, enterprise, dossier }: {
    form: ApplicationForm;
    enterprise: Enterprise;
    dossier: FiledDossier;
  },
): Promise<Issue[]> {
  const lists = await listsFor(deps, { country: enterprise.country, form });
  return check(form, { dossier, lists }).filter(({ code }) => code !== "forbidden");
}

async function filing(
  deps: Deps,
  { now, input, enterprise, form, dossier }: {
    now: Application;
    input: ActInput;
    enterprise: Enterprise;
    form: ApplicationForm;
    dossier: FiledDossier;
  },
): Promise<Extra> {
  const filed = fileable(form, dossier);
  const { homeNumber = "", country } = enterprise;
  const snapshot = await deps.snapshots.put(
    snapshotOf(now, { dossier: filed, homeNumber, country }),
  );
  const patch: Partial<Application> = {
    filed: {
      snapshot,
      at: deps.now().toISOString(),
      by: input.actor.role === "enterprise" ? input.actor.userId : "",
      edits: now.edits,
      companyName: textOf(filed.answers["companyName"]),
      products: productNames(filed),
    },
  };
  if (now.route === "recommended") {
    patch.authorityId = textOf(filed.answers["competentAuthority"]);
    patch.vouched = isVouched(form, filed);
    if (!patch.vouched) return { snapshot, patch };
  }
  const sent = await sending(deps, { application: now, snapshot });
  const writes: Write[] = [...(sent.writes ?? [])];
  return { snapshot, patch: { ...patch, ...sent.patch }, writes };
}

/** Names of the filed products, for the query; at most sixty. */
function productNames({ tables }: FiledDossier): string[] {
  return (tables["products"] ?? []).slice(0, 60)
    .map(({ values }) => textOf(values["specificProduct"]).slice(0, 200));
}

function textOf(value: string | readonly string[] | undefined): string {
  return typeof value === "string" ? value : value?.join(", ") ?? "";
}
