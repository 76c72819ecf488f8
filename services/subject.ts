import type { Application } from "../kv/applications.ts";
import type { Subject } from "../rules/access.ts";
import { type ApplicationForm, formOf } from "../rules/application_form.ts";
import { categoryOf } from "../rules/pack.ts";
import { refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** What permission looks at. */
export function subjectOf(application: Application): Subject {
  const { enterpriseId, status, route, amend, authorityId, reachedCustoms, vouched } = application;
  return { enterpriseId, status, route, amend, authorityId, reachedCustoms, vouched };
}

/** The form an application was started on; its pack stays its pack. */
export function formFor({ packs }: Pick<Deps, "packs">, application: {
  readonly pack: string;
  readonly category: string;
  readonly leaf: string;
  readonly country?: string | undefined;
}): Result<ApplicationForm> {
  const pack = packs.find(({ id }) => id === application.pack);
  const category = pack && categoryOf(pack, application.category);
  if (pack === undefined || category === undefined) return refuse("category.unknown");
  const { leaf, country } = application;
  return { ok: true, value: formOf(pack, { category, leaf, country }) };
}
