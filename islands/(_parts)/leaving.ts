import type { Saver } from "./autosave.ts";

/** Saves before a page is left by a link or another form, and asks where that cannot be. */
export function saveFirst(form: HTMLFormElement, saver: Saver): void {
  let passing = false;
  let left = false;

  /** Does nothing now; presses again once all is saved, or once saving was tried. */
  function hold(event: Event, pressed: HTMLElement): void {
    event.preventDefault();
    event.stopPropagation();
    saver.saveAll().then(() => {
      passing = true;
      pressed.click();
      passing = false;
    });
  }

  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a");
    if (!passing && link && leads(link, event) && saver.dirty()) hold(event, link);
  }, true);

  document.addEventListener("submit", (event) => {
    const { target } = event;
    if (!(target instanceof HTMLFormElement) || target.hasAttribute("data-here")) return;
    const pressed = pressedIn(target, event.submitter);
    const wait = target === form ? saver.sending() : saver.dirty();
    if (!passing && wait && pressed) hold(event, pressed);
    else if (target === form) {
      left = true;
      // Greyed fields are sent too: what stands in them is kept.
      for (const off of form.querySelectorAll(":disabled")) off.removeAttribute("disabled");
    }
  }, true);

  addEventListener("beforeunload", (event) => {
    const expected = left;
    left = false; // once: somebody may be asked, and stay
    if (expected || !saver.dirty()) return;
    if (saver.calm() && "keepalive" in Request.prototype) {
      saver.saveAll();
      return;
    }
    event.preventDefault();
    event.returnValue = "";
  });
}

/** Whether a click on a link leads to another page in this window. */
function leads(link: HTMLAnchorElement, event: MouseEvent): boolean {
  const aside = event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey ||
    event.altKey || link.target !== "" || link.hasAttribute("download");
  return !aside && link.href !== "" && link.href.split("#")[0] !== location.href.split("#")[0];
}

/** The button that sent a form; older browsers do not say which. */
function pressedIn(form: HTMLFormElement, submitter: HTMLElement | null): HTMLElement | null {
  if (submitter) return submitter;
  const { activeElement } = document;
  return activeElement instanceof HTMLButtonElement && activeElement.form === form
    ? activeElement
    : form.querySelector("button");
}
