import assert from "node:assert/strict";
import { Client, tokenIn } from "../client.ts";
import { tinyPdf } from "../dossiers.ts";
import { type Company, PASSWORD } from "./people.ts";
import type { Person, Stage } from "./portal.ts";

// What people have done before a test begins: the portal's own forms, sent without drawing pages.

/** A browser that draws nothing, at the portal of a stage. */
export function sender({ server }: Pick<Stage, "server">): Client {
  return new Client((request) => fetch(request), { origin: server.url, address: "" });
}

/** Creates an account. */
export async function createAccountByPost(
  client: Client,
  { country, ...company }: Company & { readonly country: string },
): Promise<void> {
  await sent(client, "/create-account", {
    ...company,
    country,
    password: PASSWORD,
    passwordRepeat: PASSWORD,
    contactPhone: "+44 1340 820000",
    email: "office@example.com",
    department: "",
    position: "",
    address: "",
    fax: "",
    remarks: "",
  });
}

/** Signs in. */
export async function signInByPost(
  client: Client,
  { userName }: { readonly userName: string },
): Promise<void> {
  await sent(client, "/sign-in", { userName, password: PASSWORD });
}

/** Lets the browser of somebody go on as the one who sent the forms. */
export async function takeOver({ page, url }: Person, client: Client): Promise<void> {
  const cookies = [...client.cookies].map(([name, value]) => ({ name, value, url }));
  await page.context().addCookies(cookies);
}

/** Starts an application; returns its path. */
export async function startByPost(client: Client, leaf: string): Promise<string> {
  const location = await sent(client, `/applications/new?leaf=${leaf}`, { leaf });
  return location.replace(/\/basic$/, "");
}

/** Fills in no more than must be there, where nothing is asked of pesticides. */
export async function fillInByPost(client: Client, file: string): Promise<void> {
  await sent(client, `${file}/products/new`, { specificProduct: "Specialità della casa" });
  await sent(client, `${file}/basic`, {
    ...await filledIn(client, `${file}/basic`),
    siteAddress: "Via Emilia 1",
    tradedWithChina: "no",
  });
  await sent(client, `${file}/production`, {
    processDescription: "Raw materials are checked, cooked, cooled and packed.",
    waterSource: "public",
  });
  const declaration = { file: { name: "declaration.pdf", bytes: tinyPdf } };
  const { status } = await client.upload(`${file}/attachments/declaration`, declaration);
  assert.equal(status, 303, `${file} takes its declaration`);
}

/** Submits it; returns its number. */
export async function submitByPost(client: Client, file: string): Promise<string> {
  await sent(client, `${file}/submit`, { acts: "0" });
  const { body } = await client.get(file);
  const [number] = /A-\d{4}-\d{6}/.exec(body) ?? [];
  assert.ok(number !== undefined, `${file} has no number`);
  return number;
}

/** The authority recommends a file for this reason. */
export async function recommendByPost(
  client: Client,
  { file, reason }: { readonly file: string; readonly reason: string },
): Promise<void> {
  const { status } = await client.upload(`${file}/recommend`, {}, { acts: "1", reason });
  assert.equal(status, 303, `${file} is recommended`);
}

/** What the portal has filled in by itself: the company, and where asked its authority. */
async function filledIn(client: Client, path: string): Promise<Record<string, string>> {
  const { body } = await client.get(path);
  const [, companyName = ""] = /name="companyName"[^>]* value="([^"]*)"/.exec(body) ?? [];
  const [, competentAuthority] =
    /name="competentAuthority".*?<option[^>]*(?=[^>]* selected)[^>]* value="([^"]*)"/s.exec(body) ??
      [];
  return { companyName, ...(competentAuthority !== undefined && { competentAuthority }) };
}

/** Sends a form with what its page hides in it; says where that leads. */
async function sent(
  client: Client,
  path: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const page = await client.get(path.replace(/\/submit$/, "/preview"));
  const hidden = ["version", "row", "once", "id"].flatMap((name) => {
    const [, value] = new RegExp(`name="${name}" value="([^"]*)"`).exec(page.body) ?? [];
    return value === undefined ? [] : [[name, value]];
  });
  const token = tokenIn(page.body);
  const answer = await client.post(path, { token, ...Object.fromEntries(hidden), ...fields });
  assert.equal(answer.status, 303, `${path} takes its form`);
  return answer.location;
}
