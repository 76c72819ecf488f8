import { pageAt } from "./page_at.ts";

/** The token that the forms of a page carry; every page has one to sign out. */
export function tokenIn(page: Document): string {
  return page.querySelector<HTMLInputElement>("input[name=token]")!.value;
}

/** Gives the forms of this page the token of a new session; says whether it is another one. */
export function takeToken(token: string): boolean {
  if (token === tokenIn(document)) return false;
  document.querySelectorAll<HTMLInputElement>("input[name=token]").forEach((field) => {
    field.value = token;
  });
  document.querySelectorAll<HTMLFormElement>("form[action*='token=']").forEach((form) => {
    form.action = form.action.replace(/([?&]token=)[^&#]*/, `$1${token}`);
  });
  return true;
}

/** Takes the token of the session that there is now; says whether it is another than the one sent. */
export async function renewToken(sent: string): Promise<boolean> {
  const page = await pageAt(location.href).catch(() => null);
  if (page === null) return false;
  takeToken(tokenIn(page));
  return tokenIn(document) !== sent;
}
