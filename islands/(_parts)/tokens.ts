/** The token that the forms of this page carry; every page has one to sign out. */
export function tokenHere(): string {
  return document.querySelector<HTMLInputElement>("input[name=token]")!.value;
}

/** Gives the forms of this page the token of a new session; says whether it is another one. */
export function takeToken(token: string): boolean {
  if (token === tokenHere()) return false;
  document.querySelectorAll<HTMLInputElement>("input[name=token]").forEach((field) => {
    field.value = token;
  });
  document.querySelectorAll<HTMLFormElement>("form[action*='token=']").forEach((form) => {
    form.action = form.action.replace(/([?&]token=)[^&#]*/, `$1${token}`);
  });
  return true;
}
