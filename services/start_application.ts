import type { Application } from "../kv/applications.ts";
import type { TableRow } from "../kv/answers.ts";
import type { Enterprise } from "../kv/enterprises.ts";
import { type Actor, mayFile } from "../rules/access.ts";
import { type ApplicationForm, findField, findTable, formOf } from "../rules/application_form.ts";
import { noteOf, type Part, parts } from "../rules/form.ts";
import { applicationNumber, dayOf } from "../rules/numbers.ts";
import { categoryOfLeaf, inForce } from "../rules/pack.ts";
import { refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";
import { draftOf, type FiledDossier } from "./dossier.ts";

/** Starts a draft for a leaf, prefilled from the account, or from an earlier application of the enterprise. */
export async function startApplication(
  deps: Deps,
  { actor, id, leaf, from }: {
    actor: Actor;
    /** Chosen when the page was shown, so that a double click starts one draft. */
    id: string;
    leaf: string;
    from?: string | undefined;
  },
): Promise<Result<Application>> {
  if (actor.role !== "enterprise") return refuse("status.forbidden");
  const enterprise = await deps.enterprises.find(actor.enterpriseId);
  if (enterprise === null) return refuse("application.missing");
  const existing = await startedBefore(deps, { id, enterprise });
  if (existing !== null) return existing;
  const form = formForNew(deps, { leaf, country: enterprise.country });
  if (!form.ok) return form;
  if (!mayFile(enterprise.origin, form.value.category.route)) return refuse("category.account");

  const earlier = from === undefined ? null : await earlierDossier(deps, { enterprise, from });
  const application = await headOf(deps, { id, enterprise, form: form.value });
  const answers = { ...startsOf(form.value, enterprise), ...copyable(form.value, earlier) };
  const by = { savedAt: application.createdAt, savedBy: actor.userId };
  const writes = parts.map((part) =>
    deps.answers.starting(id, {
      part,
      answers: { version: 1, values: ofPart(form.value, { part, answers }), ...by },
    })
  );
  await deps.answers.lay(id, copiedRows(form.value, { earlier, by }));
  const added = await deps.applications.add(application, writes);
  return added.ok ? added : await startedBefore(deps, { id, enterprise }) ?? added;
}

/** What the same form has started, where it was sent before. */
async function startedBefore(
  { applications }: Pick<Deps, "applications">,
  { id, enterprise }: { id: string; enterprise: Enterprise },
): Promise<Result<Application> | null> {
  const existing = await applications.find(id);
  if (existing === null) return null;
  const own = existing.enterpriseId === enterprise.id;
  return own ? { ok: true, value: existing } : refuse("application.missing");
}

function formForNew(
  { packs, now }: Deps,
  { leaf, country }: { leaf: string; country: string },
): Result<ApplicationForm> {
  const pack = inForce(packs, dayOf(now()));
  const category = pack && categoryOfLeaf(pack, leaf);
  if (pack === undefined || category === undefined) return refuse("category.unknown");
  return { ok: true, value: formOf(pack, { category, leaf, country }) };
}

async function headOf(
  deps: Deps,
  { id, enterprise, form }: { id: string; enterprise: Enterprise; form: ApplicationForm },
): Promise<Application> {
  const at = deps.now();
  const year = Number(dayOf(at).slice(0, 4));
  return {
    id,
    number: applicationNumber(year, await deps.applications.nextCount(year)),
    type: "registration",
    enterpriseId: enterprise.id,
    pack: form.pack.id,
    category: form.category.id,
    leaf: form.leaf,
    country: enterprise.country,
    route: form.category.route,
    status: "draft",
    reachedCustoms: false,
    edits: 0,
    acts: 0,
    chain: "",
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
  };
}

type Values = Record<string, string | string[]>;

/** Answers the account already knows: the company's name, and the authority that gave the account. */
export function startsOf(form: ApplicationForm, { companyName, authorityId }: Enterprise): Values {
  const known = form.sections.flatMap(({ fields }) => Object.entries(fields)).map(
    ([id, schema]) => {
      const { starts, options } = noteOf(schema);
      if (starts === "company_name") return [id, companyName];
      return [id, options === "authorities" ? authorityId : undefined];
    },
  );
  return Object.fromEntries(known.filter(([, value]) => value !== undefined));
}

async function earlierDossier(
  deps: Deps,
  { enterprise, from }: { enterprise: Enterprise; from: string },
): Promise<FiledDossier | null> {
  const earlier = await deps.applications.find(from);
  return earlier?.enterpriseId === enterprise.id ? draftOf(deps, from) : null;
}

/** Answers of an earlier application that this form asks too; files are uploaded anew. */
function copyable(form: ApplicationForm, earlier: FiledDossier | null): Values {
  const entries = Object.entries(earlier?.answers ?? {}).filter(([id]) => {
    const found = findField(form, id);
    return found !== undefined && found.note.starts === undefined &&
      found.note.options !== "authorities";
  });
  return Object.fromEntries(entries.map(([id, v]) => [id, typeof v === "string" ? v : [...v]]));
}

/** Rows of an earlier application under their own ids: a form sent twice lays the same ones. */
function copiedRows(
  form: ApplicationForm,
  { earlier, by }: {
    earlier: FiledDossier | null;
    by: { savedAt: string; savedBy: string };
  },
): { table: string; row: TableRow }[] {
  const tables = Object.entries(earlier?.tables ?? {}).filter(([table]) => findTable(form, table));
  return tables.flatMap(([table, rows]) =>
    rows.map((row) => {
      const values = Object.fromEntries(
        Object.entries(row.values).map(([k, v]) => [k, typeof v === "string" ? v : [...v]]),
      );
      return { table, row: { id: row.id, version: 1, values, ...by } };
    })
  );
}

function ofPart(
  form: ApplicationForm,
  { part, answers }: { part: Part; answers: Values },
): Values {
  const own = Object.entries(answers).filter(([id]) => findField(form, id)?.section.part === part);
  return Object.fromEntries(own);
}
