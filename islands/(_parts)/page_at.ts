/** A page as the portal shows it now; null where it leads elsewhere, to sign in perhaps. */
export async function pageAt(address: string): Promise<Document | null> {
  const response = await fetch(address, { credentials: "same-origin" });
  const isThere = response.ok &&
    new URL(response.url).pathname === new URL(address, location.href).pathname;
  return isThere ? parsed(await response.text()) : null;
}

/** HTML as nodes that are not shown yet. */
export function parsed(html: string): Document {
  return new DOMParser().parseFromString(html, "text/html");
}
