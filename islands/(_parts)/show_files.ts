import { pageAt } from "./page_at.ts";

/** Shows the files of a field, and what is still missing, as the portal knows them now. */
export async function showFiles(
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
