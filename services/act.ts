import type { Act, Remark } from "../kv/audit.ts";
import type { Application, Change } from "../kv/applications.ts";
import type { Write } from "../kv/commit.ts";
import type { StoredFile } from "../kv/files.ts";
import { type Actor, seen } from "../rules/access.ts";
import { fail, type Issue, refuse, type Result } from "../rules/result.ts";
import { type Amender, type Event, isEnd, move } from "../rules/status.ts";
import { takingPapers } from "./attach_papers.ts";
import type { Deps } from "./deps.ts";
import { notices } from "./notify.ts";
import { subjectOf } from "./subject.ts";

/** An act on an application, as its form sends it. */
export interface ActInput {
  readonly actor: Actor;
  readonly id: string;
  readonly event: Event;
  /** How many acts the page showed; what happened since is shown before anything is done. */
  readonly acts: number;
  readonly reason?: string | undefined;
  readonly remarks?: readonly Remark[] | undefined;
  readonly amend?: Amender | undefined;
  /** Papers stored for this act, filed with it. */
  readonly papers?: readonly StoredFile[] | undefined;
}

/** What an act adds beyond the status. */
export interface Extra {
  readonly patch?: Partial<Application>;
  readonly writes?: readonly Write[];
  readonly snapshot?: string;
  /** The packs it was converted from and to. */
  readonly packs?: { readonly from: string; readonly to: string };
}

/** A reason or a remark has at most this many characters. */
const REASON_CHARACTERS = 4000;

/** All remarks of an act together: its entry is one value of the store. */
const REMARKS_CHARACTERS = 20_000;

/** What says more than the record of an act holds. */
export function longIssues({ reason = "", remarks = [] }: ActInput): Issue[] {
  const issues: Issue[] = [];
  const tooLong = (path: string[], limit: number) =>
    issues.push({ code: "too_long", path, values: { limit } });
  if (reason.length > REASON_CHARACTERS) tooLong(["reason"], REASON_CHARACTERS);
  remarks.forEach(({ text }, at) => {
    if (text.length > REASON_CHARACTERS) tooLong(["remarks", String(at)], REASON_CHARACTERS);
  });
  const all = remarks.reduce((sum, { place, text }) => sum + place.length + text.length, 0);
  if (issues.length === 0 && all > REMARKS_CHARACTERS) tooLong(["remarks"], REMARKS_CHARACTERS);
  return issues;
}

/** Whether the same person has just done the same: a double click, or a second try on a slow line. */
async function isRepeat(
  deps: Pick<Deps, "audit">,
  { now, input: { actor, event, acts } }: { now: Application; input: ActInput },
): Promise<boolean> {
  if (actor.role === "system" || now.acts <= acts) return false;
  const [first, ...rest] = (await deps.audit.list(now.id)).slice(acts);
  return first?.event === event && first.by.userId === actor.userId &&
    rest.every(({ by }) => by.role === "system");
}

async function nameOf(
  deps: Pick<Deps, "enterprises" | "authorities">,
  actor: Actor,
): Promise<Act["by"]> {
  if (actor.role === "system") return { role: "system" };
  const { role, userId } = actor;
  if (actor.role === "customs") return { role, userId };
  if (actor.role === "authority") {
    const name = (await deps.authorities.find(actor.authorityId))?.name;
    return name === undefined ? { role, userId } : { role, userId, name };
  }
  const company = (await deps.enterprises.find(actor.enterpriseId))?.companyName;
  return company === undefined
    ? { role, userId }
    : { role, userId, name: { zh: company, en: company } };
}

/** The application after the event, with its audit entry and notices; what the verb adds is its own. */
export async function acted(
  deps: Deps,
  { now, input, extra = {} }: { now: Application; input: ActInput; extra?: Extra },
): Promise<Result<Change>> {
  const { actor, event, reason, remarks, amend, papers = [] } = input;
  const visible = seen(actor, subjectOf(now));
  if (!visible.ok) return visible;
  const [first, ...more] = longIssues(input);
  if (first !== undefined) return fail(first, ...more);
  const subject = subjectOf({ ...now, ...extra.patch });
  const to = move(subject, { event, role: actor.role, ...(amend && { amend }) });
  if (!to.ok) return to;
  if (to.value === "deleted") return refuse("status.impossible");

  const at = deps.now().toISOString();
  const { amend: _, ...rest } = now;
  const application: Application = {
    ...rest,
    ...extra.patch,
    status: to.value,
    updatedAt: at,
    ...(to.value === "correction" && { amend: amend ?? "enterprise" }),
  };
  const act: Act = {
    at,
    by: await nameOf(deps, actor),
    event,
    from: now.status,
    to: to.value,
    ...(to.value === "correction" && { amend: amend ?? "enterprise" }),
    ...(reason !== undefined && { reason }),
    ...(remarks !== undefined && remarks.length > 0 && { remarks: [...remarks] }),
    ...(papers.length > 0 && { files: papers.map(namedPaper) }),
    ...(extra.snapshot !== undefined && { snapshot: extra.snapshot }),
    ...(extra.packs !== undefined && { packs: extra.packs }),
  };
  const told = notices(deps, { application, event, actor: actor.role, at, reason });
  return {
    ok: true,
    value: {
      application,
      act,
      writes: [
        ...told,
        ...await takingPapers(deps, { id: now.id, papers }),
        ...ending(deps, application),
        ...(extra.writes ?? []),
      ],
    },
  };
}

function namedPaper({ id, field, name }: StoredFile) {
  return { fileId: id, kind: field, name };
}

function ending(deps: Pick<Deps, "registrations">, application: Application): Write[] {
  return isEnd(application.status) ? [deps.registrations.releasing(application)] : [];
}

/** Refuses what was decided on a page that no longer shows how things are. */
export async function current(
  deps: Pick<Deps, "audit">,
  { now, input }: { now: Application; input: ActInput },
): Promise<Result<"repeat" | "go">> {
  const visible = seen(input.actor, subjectOf(now));
  if (!visible.ok) return visible;
  if (now.acts === input.acts) return { ok: true, value: "go" };
  if (await isRepeat(deps, { now, input })) return { ok: true, value: "repeat" };
  return refuse("application.moved_on", { status: now.status });
}
