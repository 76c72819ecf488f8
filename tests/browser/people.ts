import assert from "node:assert/strict";
import {
  choose,
  type Equipment,
  fill,
  follow,
  goTo,
  open,
  type Person,
  press,
  reads,
  type Stage,
  visitor,
} from "./portal.ts";
import type { Server } from "./server.ts";

/** The password of everybody here. */
export const PASSWORD = "a quiet harbour at dawn";

/** An enterprise as the tests know it. */
export interface Company {
  readonly userName: string;
  readonly companyName: string;
  readonly homeNumber: string;
  readonly contactName: string;
}

export const valdoro: Company = {
  userName: "valdoro",
  companyName: "Pastificio Valdoro S.r.l.",
  homeNumber: "IT 08 1234 CE",
  contactName: "Marco Bellini",
};

export const glenmorrow: Company = {
  userName: "glenmorrow",
  companyName: "Glenmorrow Distillers Ltd",
  homeNumber: "UK HC 0412",
  contactName: "Fiona MacLeod",
};

/** The authority of the tests, by the language of its reader. */
export const ministry = { zh: "意大利卫生部", en: "Ministry of Health of Italy" } as const;

/** Signs in. */
export async function signIn(
  person: Person,
  { userName, password = PASSWORD }: { userName: string; password?: string },
): Promise<void> {
  await open(person, "/sign-in");
  await enter(person, { userName, password });
}

/** Signs in on the page that is open. */
export async function enter(
  person: Person,
  { userName, password = PASSWORD }: { userName: string; password?: string },
): Promise<void> {
  const { signIn, accountForm: { fields } } = person.words;
  await fill(person, { [fields.userName.label]: userName, [fields.password.label]: password });
  await press(person, signIn.button);
}

/** Signs out by the button at the top right. */
export async function signOut(person: Person): Promise<void> {
  await press(person, person.words.shell.signOut);
  await reads(person, person.words.signIn.signedOut);
}

/** Sets a first password by a one-time link and signs in with it. */
export async function takeUp(
  person: Person,
  { link, userName }: { link: string; userName: string },
): Promise<void> {
  await setPassword(person, link);
  await enter(person, { userName });
}

/** Sets a first password by a one-time link. */
export async function setPassword(person: Person, link: string): Promise<void> {
  const { invite, signIn, accountForm: { fields } } = person.words;
  await open(person, link);
  await fill(person, {
    [fields.password.label]: PASSWORD,
    [fields.passwordRepeat.label]: PASSWORD,
  });
  await press(person, invite.button);
  await reads(person, signIn.passwordSet);
}

/** The customs administrator, by the link that the server printed at its first start. */
export async function firstAdministrator(person: Person, server: Server): Promise<void> {
  const line = server.output().find((one) => one.startsWith("First customs administrator"));
  const link = /https?:\S+/.exec(line ?? "")?.[0];
  assert.ok(link !== undefined, `no link was printed:\n${server.output().join("\n")}`);
  await takeUp(person, { link, userName: "administrator" });
}

/** Customs adds the authority of a country; its page is open then. */
export async function createAuthority(
  person: Person,
  { country, names }: { country: string; names: Readonly<Record<"zh" | "en", string>> },
): Promise<void> {
  const { shell, authorities, accountForm: { fields } } = person.words;
  await goTo(person, shell.authorities);
  await follow(person, authorities.add);
  await choose(person, fields.country.label, country);
  await fill(person, { [fields.nameZh.label]: names.zh, [fields.nameEn.label]: names.en });
  await press(person, authorities.addButton);
  await reads(person, names[person.lang], authorities.added);
}

/** Customs adds an officer on the page that is open; returns the one-time link. */
export async function createOfficer(
  person: Person,
  { userName, name }: { userName: string; name: string },
): Promise<string> {
  const { officers, accountForm: { fields } } = person.words;
  await fill(person, { [fields.userName.label]: userName, [fields.name.label]: name });
  await press(person, officers.addButton);
  return await linkShown(person, userName);
}

/** An authority gives an enterprise an account; returns the one-time link. */
export async function allocateAccount(
  person: Person,
  { userName, companyName, homeNumber, contactName }: Company,
): Promise<string> {
  const { shell, enterprises, accountForm: { fields } } = person.words;
  await goTo(person, shell.enterprises);
  await follow(person, enterprises.allocate);
  await fill(person, {
    [fields.userName.label]: userName,
    [fields.companyName.label]: companyName,
    [fields.homeNumber.label]: homeNumber,
    [fields.contactName.label]: contactName,
  });
  await press(person, enterprises.allocateButton);
  return await linkShown(person, userName);
}

async function linkShown(person: Person, userName: string): Promise<string> {
  const { oneTimeLink } = person.words;
  await reads(person, oneTimeLink.text(userName));
  return await person.page.getByLabel(oneTimeLink.label, { exact: true }).inputValue();
}

/** An enterprise creates an account by itself, from the sign-in page on. */
export async function createAccount(
  person: Person,
  { country, ...company }: Company & { country: string },
): Promise<void> {
  const { createAccount, signIn, accountForm: { fields } } = person.words;
  await open(person, "/sign-in");
  await follow(person, signIn.create, { within: "main" });
  await choose(person, fields.country.label, country);
  await fill(person, {
    [fields.userName.label]: company.userName,
    [fields.password.label]: PASSWORD,
    [fields.passwordRepeat.label]: PASSWORD,
    [fields.companyName.label]: company.companyName,
    [fields.homeNumber.label]: company.homeNumber,
    [fields.contactName.label]: company.contactName,
    [fields.contactPhone.label]: "+44 1340 820000",
    [fields.email.label]: "office@example.com",
  });
  await press(person, createAccount.button);
  await reads(person, signIn.created);
}

/** The authority certifies the self-made account that holds this number. */
export async function certify(person: Person, homeNumber: string): Promise<void> {
  const { shell, enterprises, certify } = person.words;
  await goTo(person, shell.enterprises);
  await follow(person, enterprises.certify);
  await fill(person, { [certify.query]: homeNumber });
  await press(person, certify.button);
  await press(person, certify.certify);
  await reads(person, enterprises.certified);
}

/** Customs and authority, each signed in. */
export interface Offices {
  readonly customs: Person;
  readonly authority: Person;
}

/** Customs makes the authority and its officer, both handed over by one-time links. */
export async function offices(stage: Stage, equipment: Equipment): Promise<Offices> {
  const customs = await visitor(stage, equipment);
  await firstAdministrator(customs, stage.server);
  await createAuthority(customs, { country: "ITA", names: ministry });
  const officer = { userName: "giulia", name: "Giulia Conti" };
  const authority = await visitor(stage, equipment);
  await takeUp(authority, { ...officer, link: await createOfficer(customs, officer) });
  return { customs, authority };
}

/** An enterprise of the authority, signed in with the account it was given. */
export async function newcomer(
  stage: Stage,
  { authority, company, equipment = {} }: {
    authority: Person;
    company: Company;
    equipment?: Equipment;
  },
): Promise<Person> {
  const enterprise = await visitor(stage, { lang: authority.lang, ...equipment });
  await takeUp(enterprise, { ...company, link: await allocateAccount(authority, company) });
  return enterprise;
}
