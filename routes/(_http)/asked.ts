import { type PageAsked, pageSizes } from "../../rules/paging.ts";

/** A condition in the address of a page, no longer than anybody would write. */
export function textIn({ searchParams }: URL, name: string): string {
  return (searchParams.get(name) ?? "").trim().slice(0, 100);
}

/** A day in the address, `YYYY-MM-DD`, or empty. */
export function dayIn(url: URL, name: string): string {
  const text = textIn(url, name);
  return /^\d{4}-\d\d-\d\d$/.test(text) ? text : "";
}

/** Which of the choices the address names, if any. */
export function oneOf<const T extends string>(
  choices: readonly T[],
  text: string,
): T | undefined {
  return choices.find((choice) => choice === text);
}

/** The page of a list that the address asks for; what makes no sense counts as not asked. */
export function pageIn(url: URL): PageAsked {
  const page = Number(textIn(url, "page"));
  const size = Number(textIn(url, "size"));
  return {
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
    size: pageSizes.find((one) => one === size) ?? 20,
  };
}
