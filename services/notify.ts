import type { Application } from "../kv/applications.ts";
import type { Write } from "../kv/commit.ts";
import type { Audience, Notice } from "../kv/notices.ts";
import { waitsFor } from "../rules/standing.ts";
import type { Event } from "../rules/status.ts";
import type { Deps } from "./deps.ts";

type Reader = "enterprise" | "authority" | "customs";

/** Whom each event concerns, beside the one who did it. */
const readers: Readonly<Record<Event, readonly Reader[]>> = {
  submit: ["authority"],
  delete: [],
  convert: [],
  recommend: ["enterprise"],
  return: ["enterprise", "authority"],
  decline: ["enterprise", "authority"],
  send: [],
  send_fail: ["enterprise", "authority", "customs"],
  store: ["enterprise", "customs"],
  store_fail: ["enterprise", "authority", "customs"],
  retry: [],
  accept: ["enterprise", "authority"],
  refuse: ["enterprise", "authority"],
  approve: ["enterprise", "authority"],
  reject: ["enterprise", "authority"],
  withdraw: ["authority", "customs"],
};

function audienceOf(reader: Reader, application: Application): Audience | null {
  if (reader === "customs") return "customs";
  if (reader === "enterprise") return `enterprise:${application.enterpriseId}`;
  return application.authorityId === undefined ? null : `authority:${application.authorityId}`;
}

/** The notices of an act, to be written with it. */
export function notices(
  deps: Pick<Deps, "notices" | "newId">,
  { application, event, actor, at, reason }: {
    application: Application;
    event: Event;
    actor: string;
    at: string;
    reason?: string | undefined;
  },
): Write[] {
  return readers[event].filter((reader) => reader !== actor).flatMap((reader) => {
    const audience = audienceOf(reader, application);
    if (audience === null) return [];
    const { id: applicationId, number, category, pack, leaf, status } = application;
    const notice: Notice = {
      id: deps.newId(),
      at,
      applicationId,
      number,
      category,
      pack,
      leaf,
      event,
      status,
      turn: waitsFor(reader, application),
      ...(reason === undefined ? {} : { reason }),
    };
    return [deps.notices.adding(audience, notice)];
  });
}
