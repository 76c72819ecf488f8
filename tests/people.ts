import type { Authority } from "../kv/authorities.ts";
import type { User } from "../kv/users.ts";
import type { Actor } from "../rules/access.ts";
import { addOfficer } from "../services/add_officer.ts";
import { allocateAccount } from "../services/allocate_account.ts";
import { createAccount } from "../services/create_account.ts";
import { createAuthority } from "../services/create_authority.ts";
import type { Deps } from "../services/deps.ts";
import { actorOf } from "../services/resume_session.ts";
import { form, password, profile, value } from "./accounts.ts";
import type { Client } from "./client.ts";
import { openPortal, type PortalOptions, type TestPortal } from "./portal.ts";

// The people of the HTTP tests, made by the portal's own verbs and signed in.

/** Somebody with a browser. */
export interface Person {
  readonly user: User;
  readonly actor: Exclude<Actor, { role: "system" }>;
  readonly client: Client;
}

/** The first administrator stands at the beginning of everything. */
const founder: Actor = { role: "customs", userId: "founder" };

type Names = Readonly<Record<string, string>>;

function personOf(portal: TestPortal): (user: User) => Promise<Person> {
  return async (user) => {
    const actor = actorOf(user);
    if (actor === null) throw new Error(`Cannot sign in ${user.userName}: nobody to act for`);
    return { user, actor, client: await portal.signedIn(user) };
  };
}

/** A competent authority of a country. */
export async function anAuthority(
  deps: Deps,
  country: string,
  { zh, en }: Authority["name"],
): Promise<Authority> {
  const values = { country, nameZh: zh, nameEn: en };
  return value(await createAuthority(deps, { actor: founder, values, once: en }));
}

/** An officer of an authority, or of customs without one. */
export async function anOfficer(deps: Deps, userName: string, authority?: Authority) {
  const input = { actor: founder, values: { userName, name: userName }, once: userName };
  return value(await addOfficer(deps, { ...input, authorityId: authority?.id })).user;
}

/** An enterprise with an account its authority gave it. */
export async function anAllocated(deps: Deps, by: Actor, facts: Names & { userName: string }) {
  const values = { ...profile, homeNumber: "", ...facts };
  const { once = values.userName } = facts;
  return value(await allocateAccount(deps, { actor: by, values, once })).user;
}

/** An enterprise that made its account itself. */
export async function aSelfMade(deps: Deps, facts: Names & { userName: string }) {
  const values = { ...form.values, ...facts };
  const once = values.userName;
  return value(await createAccount(deps, { ...form, values, password, once }));
}

/** How names are written into the records. */
export interface Writing {
  readonly typed: (text: string) => string;
  readonly named: (text: string) => Authority["name"];
}

const plain: Writing = {
  typed: (text) => text,
  named: (text) => ({ zh: `${text} (中文)`, en: text }),
};

/** What accounts say that is free text. */
function factsAs(typed: Writing["typed"]): Names {
  const { contactName, department, position, address, email } = profile;
  const texts = { contactName, department, position, address };
  const written = Object.entries(texts).map(([field, text]) => [field, typed(text)]);
  return { ...Object.fromEntries(written), email };
}

/** Everybody the tests need, in their browsers. */
export async function openHouse(
  { typed = plain.typed, named = plain.named, ...options }: PortalOptions & Partial<Writing> = {},
) {
  // A demonstration: it has every page that the portal can have.
  const settings = { demo: { accounts: [] }, ...options.settings };
  const portal = await openPortal({ ...options, settings });
  const { deps } = portal;
  const person = personOf(portal);
  const ministero = await anAuthority(deps, "ITA", named("Ministry of Health of Italy"));
  const regione = await anAuthority(deps, "ITA", named("Region of Emilia-Romagna"));
  const foodAgency = await anAuthority(deps, "GBR", named("Food Agency of Britain"));
  const facts = factsAs(typed);
  const giulia = await person(await anOfficer(deps, "giulia", ministero));
  const valdoro = await anAllocated(deps, giulia.actor, {
    userName: "valdoro",
    ...facts,
    companyName: typed("Pastificio Valdoro S.r.l."),
    homeNumber: typed("IT 08 1234 CE"),
  });
  const rivale = await anAllocated(deps, giulia.actor, {
    userName: "rivale",
    ...facts,
    companyName: typed("Rivale S.p.A."),
    homeNumber: typed("IT 08 9999 CE"),
  });
  const glenmorrow = await aSelfMade(deps, {
    userName: "glenmorrow",
    ...facts,
    companyName: typed("Glenmorrow Distillers Ltd"),
    country: "GBR",
    homeNumber: typed("UK HC 0412"),
  });
  return {
    portal,
    deps,
    ministero,
    regione,
    foodAgency,
    /** Of the Italian ministry; the second is her colleague. */
    giulia,
    sara: await person(await anOfficer(deps, "sara", ministero)),
    /** Of another authority of the same country, and of another country. */
    paolo: await person(await anOfficer(deps, "paolo", regione)),
    emma: await person(await anOfficer(deps, "emma", foodAgency)),
    liwei: await person(await anOfficer(deps, "liwei")),
    zhangmin: await person(await anOfficer(deps, "zhangmin")),
    valdoro: await person(valdoro),
    rivale: await person(rivale),
    glenmorrow: await person(glenmorrow),
    [Symbol.dispose]: () => portal[Symbol.dispose](),
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
