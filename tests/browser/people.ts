import assert from "node:assert/strict";
import type { Lang } from "../../locales/mod.ts";
import { fill, choose, open, type Person, press, reads, type Stage, visitor } from "./portal.ts";

/** The password of everybody here. */
export const PASSWORD = "a quiet harbour at dawn";

/** Signs in on the page that is open, or on the one for it. */
export async function signIn(
  person: Person,
  { userName, password = PASSWORD }: { userName: string; password?: string },
): Promise<void> {
  const { signIn, accountForm: { fields } } = person.words;
  await open(person, "/sign-in");
  await fill(person, { [fields.userName.label]: userName, [fields.password.label]: password });
  await press(person, signIn.button);
}

/** Creates an account at /create-account, as an enterprise does by itself. */
export async function createAccount(
  person: Person,
  facts: { userName: string; companyName: string; country: string; homeNumber: string },
): Promise<void> {
  const { createAccount, signIn, accountForm: { fields } } = person.words;
  await open(person, "/sign-in");
  await person.page.getByRole("main").getByRole("link", { name: signIn.create }).click();
  await person.page.waitForURL("**/create-account");
  await choose(person, fields.country.label, facts.country);
  await fill(person, {
    [fields.userName.label]: facts.userName,
    [fields.password.label]: PASSWORD,
    [fields.passwordRepeat.label]: PASSWORD,
    [fields.companyName.label]: facts.companyName,
    [fields.homeNumber.label]: facts.homeNumber,
    [fields.contactName.label]: "Fiona MacLeod",
    [fields.contactPhone.label]: "+44 1340 820000",
    [fields.email.label]: "fiona@glenmorrow.example",
  });
  await press(person, createAccount.button);
  await reads(person, signIn.created);
}
