import type { Checks } from "../../components/application/checks.ts";
import type { tools } from "./alive.ts";
import type { FormWords } from "./enhance.ts";

/** Stands before the ids of what is lifted into the page. */
const PREFIX = "row-";

export interface Around {
  /** The form of the part, which the tables stand in. */
  readonly form: HTMLFormElement;
  readonly words: FormWords;
  /** Called when pieces of the page are new. */
  readonly renewed: () => void;
  /** What other scripts of the page have: imported again it would be a script of its own. */
  readonly tools: typeof tools;
}

interface Answer {
  readonly html?: string;
  readonly text?: string;
  readonly hint?: string;
}

/** Closes the editor that is open; false where what is typed in it is to stay. */
let closeOpen: (() => boolean) | undefined;

/** Opens the row or the box that a button leads to within the page; false where it cannot. */
export async function openHere(button: HTMLButtonElement, around: Around): Promise<boolean> {
  if (closeOpen && !closeOpen()) return true;
  const [what, table = "", row = "rows"] = button.value.split(":");
  const base = around.form.action.replace(/\/\w+$/, "");
  const page = await around.tools.pageAt(`${base}/${table}/${what === "paste" ? "rows" : row}`);
  const source = page && page.querySelector<HTMLFormElement>("main form.card");
  const frame = document.getElementById(table);
  if (!source || !frame) return false;
  editor(source, { ...around, table, value: button.value });
  return true;
}

/** The form of a row, lifted into the page below its table. */
function editor(first: HTMLFormElement, around: Around & { table: string; value: string }): void {
  const { words, table, value, renewed, tools } = around;
  const { hiddenIn, typedIn, parsed, post, renewToken, tokenIn, watch } = tools;
  const host = document.createElement("div");
  const form = document.createElement("form");
  host.className = "remark";
  host.setAttribute("role", "group");
  host.setAttribute("aria-labelledby", `${PREFIX}title`);
  form.id = `${PREFIX}form`;
  form.method = "post";
  form.setAttribute("data-here", "");
  let pressed: HTMLButtonElement | null = null;
  let sending = false;
  let discard: string | undefined;

  function show(source: HTMLFormElement): void {
    form.action = source.action;
    host.textContent = "";
    lift(source, host);
    const { checks } = source.dataset;
    discard = source.dataset.discard;
    if (checks) {
      const read: Checks = JSON.parse(checks);
      watch({ form, root: host, checks: read, prefix: PREFIX });
    }
    const to = host.querySelector<HTMLElement>(`#${PREFIX}errors, [data-first]`) ||
      host.querySelector<HTMLElement>("input:not([type=hidden]), select, textarea, button");
    if (to) to.focus();
  }

  function close(): void {
    host.remove();
    form.remove();
    closeOpen = undefined;
    const frame = document.getElementById(table);
    const again = frame && (frame.querySelector<HTMLElement>(`button[value="${value}"]`) || frame);
    if (again) again.focus();
  }

  function mayClose(): boolean {
    if (typedIn(form) !== typedIn(form, true) && !confirm(discard)) return false;
    close();
    return true;
  }

  /** Puts the pieces of an answer in their places; a form among them goes on in the editor. */
  function take(html: string): void {
    let next: HTMLFormElement | undefined;
    for (const piece of Array.from(parsed(html).body.children)) {
      const old = document.getElementById(piece.id);
      if (piece instanceof HTMLFormElement) next = piece;
      else if (old) old.replaceWith(piece);
    }
    renewed();
    if (next) show(next);
    else close();
  }

  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    const button = pressed;
    if (button) button.setAttribute("aria-busy", "true");
    const body = () =>
      `${hiddenIn(form)}&${typedIn(form)}&then=${button ? encodeURIComponent(button.value) : ""}`;
    const token = tokenIn(document);
    let answer = await post<Answer>(form.action + location.search, body());
    if (answer.status === 401 && await renewToken(token)) {
      answer = await post<Answer>(form.action + location.search, body());
    }
    sending = false;
    if (button) button.removeAttribute("aria-busy");
    const { html, text, hint } = answer.data || {};
    if (html === undefined) complain(text || words.failed, hint);
    else take(html);
  }

  function complain(text = "", hint = ""): void {
    const old = host.querySelector("[role=alert].error");
    if (old) old.remove();
    const line = document.createElement("p");
    line.className = "error";
    line.setAttribute("role", "alert");
    line.textContent = text;
    if (hint) line.append(" ", signInLink(hint));
    host.prepend(line);
  }

  host.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : host;
    pressed = target.closest("button");
    const link = target.closest("a.btn");
    if (!link || !host.contains(link)) return;
    event.preventDefault();
    mayClose();
  });
  host.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
    event.preventDefault();
    mayClose();
  });
  host.addEventListener("paste", (event) => {
    const { target } = event;
    const look = host.querySelector<HTMLElement>("button[value=preview]");
    if (look && target instanceof HTMLTextAreaElement) setTimeout(() => look.click());
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  document.body.append(form);
  const frame = document.getElementById(table);
  if (frame) frame.after(host);
  closeOpen = mayClose;
  show(first);
}

/** Moves what stands in a form into the page: its ids apart, its controls still the form's. */
function lift(source: HTMLFormElement, host: Element): void {
  host.append(...Array.from(source.childNodes));
  for (const each of host.querySelectorAll("[id]")) each.id = PREFIX + each.id;
  for (const label of host.querySelectorAll("label")) {
    if (label.htmlFor) label.htmlFor = PREFIX + label.htmlFor;
  }
  for (const each of host.querySelectorAll("[aria-describedby]")) {
    const ids = String(each.getAttribute("aria-describedby")).split(" ");
    each.setAttribute("aria-describedby", ids.map((id) => PREFIX + id).join(" "));
  }
  for (const link of host.querySelectorAll('a[href^="#"]')) {
    link.setAttribute("href", `#${PREFIX}${String(link.getAttribute("href")).slice(1)}`);
  }
  for (const control of host.querySelectorAll("input, select, textarea, button")) {
    control.setAttribute("form", `${PREFIX}form`);
  }
  for (const strip of host.querySelectorAll(".actions")) strip.className = "";
  for (const known of host.querySelectorAll(".tip, .head .meta:first-child")) known.remove();
  for (const title of host.querySelectorAll("section > h2")) lowered(title, "h4");
  const title = host.querySelector("h1");
  if (title) lowered(title, "h3").id = `${PREFIX}title`;
}

/** A title further down in the page's order. */
function lowered(title: Element, tag: "h3" | "h4"): HTMLElement {
  const lower = document.createElement(tag);
  lower.append(...Array.from(title.childNodes));
  title.replaceWith(lower);
  return lower;
}

function signInLink(words: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = "/sign-in";
  link.target = "_blank";
  link.rel = "noopener";
  link.textContent = words;
  return link;
}
