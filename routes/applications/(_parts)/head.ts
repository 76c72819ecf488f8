import { dayOf } from "../../../rules/numbers.ts";
import { statusOn } from "../../../rules/register.ts";
import type { HeadProps } from "../../../components/application/ApplicationHead.tsx";
import type { AuditEntry, OpenedApplication } from "../../../services/open_application.ts";
import type { State } from "../../../state.ts";

/** What the head of every page of an application shows. */
export function headOf(
  { application, registration, authorities, enterprise, dossier }: OpenedApplication,
  { lang, deps }: Pick<State, "lang" | "deps">,
): Omit<HeadProps, "view"> {
  const chosen = application.authorityId ?? dossier.answers["competentAuthority"];
  const authority = authorities.find(({ id }) => id === chosen);
  return {
    number: application.number,
    status: application.status,
    amend: application.amend,
    route: application.route,
    vouched: application.vouched,
    registration: registration === null ? undefined : statusOn(registration, dayOf(deps.now())),
    company: application.filed?.companyName || enterprise.companyName,
    authority: authority?.name[lang],
  };
}

/** The last return, while it still waits for its answer. */
export function lastReturn(
  { application, entries }: Pick<OpenedApplication, "application" | "entries">,
): AuditEntry | undefined {
  return application.status === "correction"
    ? entries.findLast(({ event }) => event === "return")
    : undefined;
}

/** What a reviewer asked to amend, by field or table; several points of one place together. */
export function remarksOf(opened: OpenedApplication): Readonly<Record<string, string>> {
  const byPlace = new Map<string, string[]>();
  for (const { place, text } of lastReturn(opened)?.remarks ?? []) {
    byPlace.set(place, [...byPlace.get(place) ?? [], text]);
  }
  return Object.fromEntries([...byPlace].map(([place, texts]) => [place, texts.join("\n")]));
}
