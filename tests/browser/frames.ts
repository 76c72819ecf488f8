import type { Person } from "./portal.ts";

/** What is said around a question: its frame, label, words, and what assistive technology is told. */
export interface Said {
  readonly frame: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly described: string;
  readonly invalid: boolean;
  readonly required: boolean;
}

/** What the page says around each question, or what the portal's own page says now. */
export async function saidAround(
  { page }: Person,
  source: "shown" | "served" = "shown",
): Promise<Readonly<Record<string, Said>>> {
  return await page.evaluate(async (source) => {
    const text = (nodes: Iterable<Node>) =>
      [...nodes].map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim() ?? "");
    const html = source === "shown" ? "" : await (await fetch(location.href)).text();
    const shown: Document = source === "shown"
      ? document
      : new DOMParser().parseFromString(html, "text/html");
    const frames = [...shown.querySelectorAll("form.card .field")];
    return Object.fromEntries(frames.map((frame) => {
      const control = frame.querySelector("input, select, textarea") ?? frame;
      const described = frame.matches("fieldset") ? frame : control;
      return [frame.id || control.id, {
        frame: [...frame.classList].toSorted().join(" "),
        label: text(frame.children)[0] ?? "",
        words: text(frame.querySelectorAll(":scope > .hint, :scope > .error")),
        described: described.getAttribute("aria-describedby") ?? "",
        invalid: control.getAttribute("aria-invalid") === "true",
        required: control.getAttribute("aria-required") === "true",
      }];
    }));
  }, source);
}
