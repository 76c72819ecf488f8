import { controlsOf, typedIn } from "./controls.ts";

/** So many milliseconds after a form was sent it may be sent again: the line may have broken. */
const AGAIN = 15_000;

/** Minds every form that is posted and does not save by itself. */
export function guard(unsaved: boolean): void {
  let sent: HTMLFormElement | undefined;

  addEventListener("beforeunload", (event) => {
    const loses = (form: HTMLFormElement) =>
      form !== sent && form.method === "post" && !form.hasAttribute("data-saves") &&
      (typedIn(form) !== typedIn(form, true) || unsaved && hasWords(form));
    if (!Array.from(document.forms).some(loses)) return;
    event.preventDefault();
    event.returnValue = "";
  });

  document.addEventListener("submit", (event) => {
    const { target, defaultPrevented, submitter } = event;
    if (!(target instanceof HTMLFormElement) || defaultPrevented) return;
    if (target.method !== "post" || target.target !== "") return;
    if (target === sent) {
      event.preventDefault();
      return;
    }
    sent = target;
    if (submitter) submitter.setAttribute("aria-busy", "true");
    setTimeout(release, AGAIN);
  });

  /** Also when a page comes back as it was left. */
  function release(): void {
    sent = undefined;
    for (const busy of document.querySelectorAll("[aria-busy]")) busy.removeAttribute("aria-busy");
  }
  addEventListener("pageshow", release);
}

function hasWords(form: HTMLFormElement): boolean {
  return controlsOf(form).some(({ type, value }) => /^text/.test(type) && value !== "");
}
