import type { Page } from "playwright-core";
import { patiently } from "./patience.ts";

// Hands that look once: each movement asks the page a single question. Playwright's own locators
// bring their engine along to every page, which takes longer than all else that a page does.

/** What somebody looks for: a control by the name they read, perhaps only in one place. */
export interface Sought {
  readonly kind: "button" | "link" | "field" | "choice" | "file";
  readonly name: RegExp;
  /** A selector of the place. */
  readonly within?: string;
  /** The question above a choice. */
  readonly question?: RegExp;
  /** Which of several of that name, the first one being 0. */
  readonly at?: number;
}

/** How to lay hands on it: where it is, or what is to be chosen in it. */
export type Reach = "point" | "type" | "read" | "hold" | { readonly choose: string };

/** The middle of what was found, or what stands in it; on its own whether it has the focus. */
export type Found =
  | { readonly x: number; readonly y: number }
  | { readonly value: string }
  | { readonly held: boolean };

/** What the page is asked. */
type Asked = Omit<Sought, "name" | "question"> & {
  readonly name: string;
  readonly question: string | undefined;
  readonly reach: Reach;
};

/** What hands need of a page, whichever browser it is in. */
export interface Surface {
  evaluate(look: (asked: Asked) => Found | undefined, asked: Asked): Promise<Found | undefined>;
  url(): string;
  readonly mouse: { click(x: number, y: number): Promise<void> };
  readonly keyboard: {
    press(key: string): Promise<void>;
    insertText(text: string): Promise<void>;
  };
}

/** Clicks with the mouse on what is sought. */
export async function click(page: Surface, sought: Sought): Promise<void> {
  const found = await find(page, { sought, reach: "point" });
  if ("x" in found) await page.mouse.click(found.x, found.y);
}

/** Types into a field, over what stands in it. */
export async function type(page: Surface, sought: Sought, text: string): Promise<void> {
  await find(page, { sought, reach: "type" });
  if (text === "") await page.keyboard.press("Delete");
  else await page.keyboard.insertText(text);
}

/** Chooses from a list, by value or by words. */
export async function choose(page: Surface, sought: Sought, option: string): Promise<void> {
  await find(page, { sought, reach: { choose: option } });
}

/** Chooses a file for a field that asks for one. */
export async function give(
  page: Page,
  sought: Omit<Sought, "kind">,
  paths: readonly string[],
): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await click(page, { ...sought, kind: "file" });
  await (await chooser).setFiles([...paths]);
}

/** What stands in a field. */
export async function valueOf(page: Surface, sought: Sought): Promise<string> {
  const found = await find(page, { sought, reach: "read" });
  return "value" in found ? found.value : "";
}

/** Looks until it is there, within reach, and nothing lies over it. */
export async function find(
  page: Surface,
  { sought, reach }: { sought: Sought; reach: Reach },
): Promise<Found> {
  const { name, question, ...rest } = sought;
  const asked = { ...rest, reach, name: name.source, question: question?.source };
  const found = await patiently(async () =>
    await page.evaluate(look, asked).catch(unlessItMoved) ?? false
  );
  if (found !== undefined) return found;
  throw new Error(`Cannot find ${sought.kind} ${name} ${rest.within ?? ""} at ${page.url()}`);
}

/** A page may lead to another one just as it is looked at. */
function unlessItMoved(error: unknown): undefined {
  if (!/context was destroyed|navigat/i.test(String(error))) throw error;
}

/** Runs in the page, the oldest browser's too, whose syntax it keeps to; undefined where nothing fits yet. */
function look({ kind, name, within, question, at, reach }: Asked): Found | undefined {
  const selectors = {
    button: "button:enabled, input[type=submit]:enabled",
    link: "a[href]",
    field: "input:not([type=hidden]):not([type=radio]):not([type=checkbox]):not([type=file]), " +
      "select, textarea",
    choice: "input[type=radio]:enabled, input[type=checkbox]:enabled",
    file: "input[type=file]",
  };

  /** What is read of it, hidden or not from the eye, but not from assistive technology. */
  function words(node: Node): string {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element) || node.matches("[aria-hidden=true], [hidden]")) return "";
    return node.getAttribute("aria-label") || Array.from(node.childNodes).map(words).join("");
  }

  function fitting(pattern: string, text: string): boolean {
    return new RegExp(pattern).test(text.replace(/\s+/g, " ").trim());
  }

  function labelsOf(control: Element): Element[] {
    const own = Reflect.get(control, "labels");
    return own instanceof NodeList ? Array.from(own).filter((one) => one instanceof Element) : [];
  }

  function namesOf(control: Element): string[] {
    if (kind === "button" || kind === "link") return [words(control)];
    return labelsOf(control).map(words).concat(control.getAttribute("aria-label") || []);
  }

  function isAsked(control: Element): boolean {
    if (question === undefined) return true;
    const group = control.closest("fieldset");
    const legend = group && group.querySelector("legend");
    return legend !== null && fitting(question, words(legend));
  }

  function fits(control: Element): boolean {
    return namesOf(control).some((one) => fitting(name, one)) && isAsked(control) &&
      control.getClientRects().length > 0;
  }

  /** Where a click goes to the control, or to a label of it. */
  function spotOf(control: Element): Found | undefined {
    const places = [control].concat(labelsOf(control));
    for (const seen of places) {
      seen.scrollIntoView({ block: "center", behavior: "instant" });
      const box = seen.getClientRects()[0];
      if (box === undefined) continue;
      const spot = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      const top = document.elementFromPoint(spot.x, spot.y);
      if (places.some((one) => one.contains(top))) return spot;
    }
    return undefined;
  }

  function select(list: Element, option: string): Found | undefined {
    if (!(list instanceof HTMLSelectElement) || list.disabled) return undefined;
    const all = Array.from(list.options);
    const chosen = all.find(({ value }) => value === option) ||
      all.find(({ label }) => label.trim() === option);
    if (chosen === undefined) return undefined;
    list.focus();
    chosen.selected = true;
    for (const event of ["input", "change"]) {
      list.dispatchEvent(new Event(event, { bubbles: true }));
    }
    return { value: chosen.value };
  }

  function enter(control: Element): Found | undefined {
    const isText = control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;
    if (!isText || control.disabled || control.readOnly) return undefined;
    control.scrollIntoView({ block: "center", behavior: "instant" });
    control.focus();
    control.select();
    return { value: control.value };
  }

  const place = within === undefined ? document : document.querySelector(within);
  if (place === null) return undefined;
  const found = Array.from(place.querySelectorAll(selectors[kind])).filter(fits)[at || 0];
  if (found === undefined) return undefined;
  if (reach === "hold") return { held: found === document.activeElement };
  if (reach === "point") return spotOf(found);
  if (reach === "read") return { value: String(Reflect.get(found, "value")) };
  return reach === "type" ? enter(found) : select(found, reach.choose);
}
