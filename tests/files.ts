import type { Application } from "../kv/applications.ts";
import type { Registration } from "../kv/registrations.ts";
import type { Deps } from "../services/deps.ts";
import { value } from "./accounts.ts";

/** A draft of the manual's first example. */
export const draft: Application = {
  id: "a1",
  number: "A-2026-000001",
  type: "registration",
  enterpriseId: "e1",
  pack: "d248",
  category: "stuffed",
  leaf: "0701",
  route: "recommended",
  status: "draft",
  reachedCustoms: false,
  edits: 0,
  acts: 0,
  chain: "",
  createdAt: "2026-03-02T01:00:00.000Z",
  updatedAt: "2026-03-02T01:00:00.000Z",
};

/** The same, filed with authority `m1`. */
export const filed: Application = {
  ...draft,
  status: "submitted_authority",
  authorityId: "m1",
  filed: {
    snapshot: "s1",
    at: "2026-03-03T01:00:00.000Z",
    by: "u1",
    edits: 0,
    companyName: "Trattoria Emiliana S.p.A.",
    products: ["Spinach Tortellini", "饺子"],
  },
};

/** The same, at customs. */
export const stored: Application = { ...filed, status: "stored", reachedCustoms: true };

/** A registration that came of it. */
export const registration: Registration = {
  number: "CITA07012603050001",
  applicationId: "a1",
  enterpriseId: "e1",
  authorityId: "m1",
  country: "ITA",
  homeNumber: "IT 08 1234 CE",
  name: "Trattoria Emiliana S.p.A.",
  address: "Via Emilia 1, Modena",
  pack: "d248",
  category: "stuffed",
  leaf: "0701",
  route: "recommended",
  products: [{ name: "Spinach Tortellini", hs: "1902200000" }],
  issuedOn: "2026-03-05",
  validUntil: "2031-03-04",
  status: "active",
  history: [],
};

/** The application that was approved with that registration. */
export const approved: Application = {
  ...stored,
  status: "approved",
  registrationNumber: registration.number,
};

/** Stores applications as they are. */
export async function put(deps: Deps, ...applications: Application[]): Promise<void> {
  for (const application of applications) value(await deps.applications.add(application, []));
}

/** Stores an approved application with its registration. */
export async function register(
  deps: Deps,
  { application = approved, registration: changes = {} }: {
    application?: Application;
    registration?: Partial<Registration>;
  } = {},
): Promise<void> {
  const { id: applicationId, enterpriseId, registrationNumber } = application;
  const number = registrationNumber ?? registration.number;
  const record = { ...registration, applicationId, enterpriseId, number, ...changes };
  value(await deps.applications.add(application, [await deps.registrations.adding(record)]));
}
