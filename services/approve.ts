import type { Application } from "../kv/applications.ts";
import type { Registration } from "../kv/registrations.ts";
import type { Snapshot } from "../kv/snapshots.ts";
import { dayOf, lastValidDay, registrationNumber, SERIALS_A_DAY } from "../rules/numbers.ts";
import { refuse, type Result } from "../rules/result.ts";
import { acted, type ActInput, current } from "./act.ts";
import type { Deps } from "./deps.ts";
import { openGate } from "./gate.ts";
import { formFor } from "./subject.ts";

/** Numbers and places in the register are counted: many approvals at once would get in each other's way. */
const oneByOne = openGate(1);

/** Approves an accepted application: number, registration and status in one write. */
export function approve(
  deps: Deps,
  input: Omit<ActInput, "event">,
): Promise<Result<Application>> {
  const act: ActInput = { ...input, event: "approve" };
  return oneByOne(() => approveNow(deps, act));
}

function approveNow(deps: Deps, act: ActInput): Promise<Result<Application>> {
  return deps.applications.change(act.id, async (now) => {
    const fresh = await current(deps, { now, input: act });
    if (!fresh.ok) return fresh;
    if (fresh.value === "repeat") return { ok: true, value: { application: now } };
    const form = formFor(deps, now);
    const snapshot = now.filed === undefined ? null : await deps.snapshots.find(now.filed.snapshot);
    if (!form.ok || snapshot === null) return refuse("status.impossible");

    const day = dayOf(deps.now());
    const { country } = snapshot;
    const { serial, taking } = await deps.registrations.nextSerial({
      country,
      leaf: now.leaf,
      day,
    });
    if (serial > SERIALS_A_DAY) return refuse("number.day_full");
    const number = registrationNumber({ country, leaf: now.leaf, day, serial });
    const validUntil = lastValidDay(day, form.value.pack.validYears);
    const registration = registrationOf(now, { snapshot, number, day, validUntil });
    return acted(deps, {
      now,
      input: act,
      extra: {
        patch: { registrationNumber: number },
        writes: [taking, await deps.registrations.adding(registration)],
      },
    });
  });
}

function registrationOf(
  { id, enterpriseId, authorityId, pack, category, leaf, route }: Application,
  { snapshot, number, day, validUntil }: {
    snapshot: Snapshot;
    number: string;
    day: string;
    validUntil: string;
  },
): Registration {
  const text = (key: string) => String(snapshot.answers[key] ?? "");
  const products = (snapshot.tables["products"] ?? []).map(({ values }) => {
    const hs = String(values["hsCode"] ?? "").trim();
    return { name: String(values["specificProduct"] ?? ""), ...(hs !== "" && { hs }) };
  });
  return {
    number,
    applicationId: id,
    enterpriseId,
    ...(authorityId !== undefined && { authorityId }),
    country: snapshot.country,
    homeNumber: snapshot.homeNumber,
    name: text("companyName"),
    address: [text("siteAddress"), text("siteCity"), text("siteState")].filter(Boolean).join(", "),
    pack,
    category,
    leaf,
    route,
    products,
    issuedOn: day,
    validUntil,
    status: "active",
    history: [],
  };
}
