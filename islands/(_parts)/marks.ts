import { isControl } from "./controls.ts";

/** What is said around a field now; the same as the server says. */
export interface Demand {
  readonly required: boolean;
  /** Greyed out. */
  readonly off: boolean;
  /** Why it is, or when it would be asked. */
  readonly words: string | undefined;
}

interface Said {
  readonly id: string;
  /** “Error” or “required”. */
  readonly word: string;
}

/** What is on the page under that id. */
export function byId(id: string): HTMLElement | null {
  return document.getElementById(id);
}

/** The frame around a field, a question for files or a table. */
export function frameOf(id: string): Element | null {
  const anchor = byId(id);
  return anchor && anchor.closest(".field");
}

/** The name of what a frame asks, without star and marks. */
export function labelIn(frame: Element | null): string {
  const label = frame && frame.firstElementChild;
  return Array.from(label ? label.childNodes : [])
    .map((node) => node instanceof Text ? node.data : "").join("");
}

/** What a choice in a frame is called. */
export function optionIn(frame: Element | null, value: string): string {
  const choices = frame ? frame.querySelectorAll<HTMLInputElement>("option, input") : [];
  const [choice] = Array.from(choices).filter((each) => each.value === value);
  const name = choice && (choice.localName === "option" ? choice : choice.nextElementSibling);
  return name ? String(name.textContent) : value;
}

/** The sentence that stands in a frame as its error. */
export function errorIn(id: string): string {
  const error = byId(`${id}-error`);
  return error && error.lastChild ? String(error.lastChild.textContent).trim() : "";
}

/** Says or takes back what is wrong, where and how the server says it. */
export function setError(frame: Element, { id, text, word }: Said & { text: string }): void {
  const error = made("p", "error", "");
  error.append(made("span", "vh", `${word}:`), ` ${text}`);
  frame.classList.toggle("err", text !== "");
  setWords(frame, { id, kind: "error", element: text === "" ? undefined : error });
  for (const control of frame.querySelectorAll("input, select, textarea")) {
    setFlag(control, "aria-invalid", text !== "");
  }
}

/** Shows whether a question is required, optional or greyed out; focus stays where it is. */
export function setDemand(frame: Element, { id, word, demand }: Said & { demand: Demand }): void {
  const { required, off, words } = demand;
  frame.classList.toggle("off", off);
  const label = frame.firstElementChild;
  if (label) setStar(label, required ? word : "");
  const why = words ? made("p", off ? "hint why" : "hint", words) : undefined;
  setWords(frame, { id, kind: "off", element: why });
  for (const control of frame.querySelectorAll("input, select, textarea, button")) {
    if (isTyped(control)) control.readOnly = off;
    else if ("disabled" in control) control.disabled = off;
  }
  const control = byId(id);
  if (isControl(control) && frame.localName !== "fieldset") {
    setFlag(control, "aria-required", required);
  }
}

function isTyped(control: Element): control is HTMLInputElement | HTMLTextAreaElement {
  return control instanceof HTMLTextAreaElement ||
    control instanceof HTMLInputElement && !/radio|checkbox/.test(control.type);
}

function setStar(label: Element, word: string): void {
  for (const old of label.querySelectorAll(".req, .vh")) old.remove();
  if (word === "") return;
  const star = made("span", "req", "*");
  star.setAttribute("aria-hidden", "true");
  label.prepend(star);
  label.insertBefore(made("span", "vh", `(${word})`), label.querySelector(".mark"));
}

/** Hint, then why it is off, then the error: the server's order. */
function setWords(
  frame: Element,
  { id, kind, element }: { id: string; kind: "off" | "error"; element: HTMLElement | undefined },
): void {
  const old = byId(`${id}-${kind}`);
  if (old) old.remove();
  const before = (kind === "error" && byId(`${id}-off`)) || byId(`${id}-hint`) ||
    frame.firstElementChild;
  if (element && before) {
    element.id = `${id}-${kind}`;
    before.after(element);
  }
  const control = byId(id);
  const described = frame.localName === "fieldset" ? frame : isControl(control) && control;
  if (!described) return;
  const ids = ["hint", "off", "error"].map((each) => `${id}-${each}`).filter(byId);
  setFlag(described, "aria-describedby", ids.length > 0, ids.join(" "));
}

function setFlag(
  control: Element,
  name: string,
  on: boolean,
  value = "true",
): void {
  if (on) control.setAttribute(name, value);
  else control.removeAttribute(name);
}

function made(tag: "p" | "span", className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
