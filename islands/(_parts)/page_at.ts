/** The fields with the form token of a page; the first is there to sign out with. */
export function tokensIn(page: Document): NodeListOf<HTMLInputElement> {
  return page.querySelectorAll("input[name=token]");
}

/** A page as the portal shows it now; null where it leads elsewhere, to sign in perhaps. */
export async function pageAt(path: string): Promise<Document | null> {
  const response = await fetch(path, { credentials: "same-origin" });
  const html = await response.text();
  const isThere = new URL(response.url).pathname === path;
  return isThere ? new DOMParser().parseFromString(html, "text/html") : null;
}

/** Shows the files of a field, and what is still missing, as the portal knows them now. */
export async function refresh(
  { page: path, field }: { readonly page: string; readonly field: string },
): Promise<void> {
  const page = await pageAt(path);
  if (page === null) throw new Error(path);
  const [now, then] = [document, page].map((one) => one.getElementById(field)!);
  now!.className = then!.className;
  [`#${field} .there`, ".parts"].forEach((part) => {
    document.querySelector(part)!.replaceWith(page.querySelector(part)!);
  });
}
