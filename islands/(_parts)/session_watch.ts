import { attempt } from "./attempt.ts";
import { takeToken, tokenIn } from "./tokens.ts";

/** What the portal says of the session to a page that is open. */
interface Answer {
  /** What its forms carry; none while this user is not signed in. */
  readonly token: string | null;
  /** What there is to say, as HTML, and the words in it that may change. */
  readonly news: string;
  readonly html: string;
  readonly strong: string;
  /** Milliseconds until there is something else to say. */
  readonly again: number;
}

/** Under this name all tabs of the browser learn that one of them was used. */
const USED = "foodgate.used";

/** Milliseconds after which the portal is asked again that did not answer. */
const PAUSE = 15000;

/** Milliseconds that somebody may take to sign out. */
const SIGNING_OUT = 5000;

/** Pixels around what has the focus. */
const OUTLINE = 6;

// A page has one session, and one watch over it, which shows what it says in this box.
let box: HTMLElement;
let news = "";
let ended = false;
/** When to ask the portal, by the clock of this computer. */
let due: number;
let timer: ReturnType<typeof setTimeout>;

/** Watches over the session of this page; what was typed stays, whatever becomes of it. */
export function watchSession(): void {
  box = document.getElementById("session-news")!;
  used();
  tellOthers();
  box.addEventListener("click", ({ target }) => target instanceof HTMLButtonElement && press());
  addEventListener("focusin", uncover);
  document.addEventListener("input", () => news === "soon" && stay());
  document.addEventListener("visibilitychange", () => document.hidden || look());
  addEventListener("storage", ({ key, newValue }) => {
    if (key === USED && newValue !== null) used();
    else if (key === null) later(due = SIGNING_OUT); // all is forgotten: is somebody signing out?
  });
}

/** This page, or another one of this browser, was just used. */
function used(): void {
  const { quiet, most } = box.dataset;
  due = Math.min(Date.now() + Number(quiet), Number(most));
  look();
}

function tellOthers(): void {
  attempt(() => localStorage.setItem(USED, String(Date.now())));
}

function press(): void {
  if (news === "soon") stay();
  else if (news === "resumed") say({ news: "", html: "", strong: "" });
  else look("&pressed=1");
}

/** Makes the session last longer. */
function stay(): void {
  news = "staying";
  ask("", new URLSearchParams({ token: tokenIn(document) })).then(tellOthers, () => look());
}

/** Asks the portal where there may be something to say; the clock here may be wrong. */
function look(more = ""): void {
  const left = due - Date.now();
  if (left > 0 && news === "") return later(left);
  ask(more, null).catch(() => {
    const html = `<p class="notice turn">${box.dataset["text"]}`;
    if (!ended) say({ news: "unknown", html, strong: "" });
    later(PAUSE);
  });
}

function ask(more: string, body: URLSearchParams | null): Promise<void> {
  const { lang } = document.documentElement;
  return fetch(`/session?lang=${lang}&user=${box.dataset["user"]}&was=${news}${more}`, {
    method: body ? "POST" : "GET",
    headers: { accept: "application/json" },
    credentials: "same-origin",
    body,
  }).then((response) => response.ok ? response.json() : Promise.reject()).then(hear);
}

function hear(answer: Answer): void {
  const { token, again } = answer;
  const before = ended;
  ended = token === null;
  if (token === null) {
    if (!before) announce("session-ended");
  } else {
    if (takeToken(token) || before) announce("session-resumed", { token });
    due = Date.now() + again;
    later(again);
  }
  say(answer);
}

/** Shows what is new; where only the time left is, nothing else changes. */
function say(next: Pick<Answer, "news" | "html" | "strong">): void {
  const strong = box.querySelector("strong");
  if (next.news === news && strong !== null) strong.textContent = next.strong;
  else box.innerHTML = next.html;
  news = next.news;
  document.body.style.paddingBottom = `${box.offsetHeight}px`;
}

/** Moves what has the focus out from under the notice. */
function uncover({ target }: Event): void {
  if (!(target instanceof Element) || box.contains(target)) return;
  const { bottom } = target.getBoundingClientRect();
  scrollBy(0, Math.max(0, bottom + OUTLINE - box.getBoundingClientRect().top));
}

function later(pause: number): void {
  clearTimeout(timer);
  timer = setTimeout(look, pause);
}

/** Lets others on this page know, such as what saves by itself. */
function announce(name: string, detail: Readonly<Record<string, string>> = {}): void {
  document.dispatchEvent(new CustomEvent(`foodgate:${name}`, { detail }));
}
