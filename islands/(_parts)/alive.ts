import type { FormRules } from "../../components/application/form_rules.ts";
import { autosave, type SaveAnswer, type SaveState } from "./autosave.ts";
import { controlsOf, hiddenIn, typedIn } from "./controls.ts";
import { demandsOf } from "./demands.ts";
import { saveFirst } from "./leaving.ts";
import { pageAt, parsed } from "./page_at.ts";
import { post } from "./post.ts";
import { renewToken, tokenIn } from "./tokens.ts";
import { watch } from "./watch.ts";

/** What other editors of the page need of this script. */
export const tools = { hiddenIn, pageAt, parsed, post, renewToken, tokenIn, typedIn, watch };

export interface Told {
  say(state: SaveState, answer: SaveAnswer): void;
  announce(text: string): void;
}

interface Alive extends Told {
  readonly unsaved: boolean;
  readonly stale: boolean;
  readonly rules: FormRules;
}

/** Lets a form follow its answers, say what is wrong, and save by itself, from now on. */
export function bringToLife(
  form: HTMLFormElement,
  { rules, unsaved, stale, say, announce }: Alive,
): { renewed(): void } {
  const checked = watch({ form, root: form, checks: rules, announce });
  const apply = demandsOf(form, { ...rules, changed: checked.refresh });
  for (const event of ["input", "change"]) form.addEventListener(event, apply);
  addEventListener("pageshow", apply);
  apply();
  for (const control of controlsOf(form)) { // typed before the script was here
    if (control !== document.activeElement) checked.refresh(control.name);
  }
  const saver = autosave(form, {
    unsaved,
    stale,
    sent: checked.sent,
    say(state, answer) {
      if (answer.errors) checked.take(answer.errors);
      if (answer.html) swap(answer.html);
      say(state, answer);
    },
  });
  saveFirst(form, saver);
  form.setAttribute("data-saves", "");
  return { renewed: apply };
}

/** Puts pieces of the page in their places, unless somebody is in one. */
function swap(html: string): void {
  for (const piece of Array.from(parsed(html).body.children)) {
    const old = document.getElementById(piece.id);
    if (old && !old.contains(document.activeElement)) old.replaceWith(piece);
  }
}
