import type { FormRules } from "../../components/application/form_rules.ts";
import type { Told } from "./alive.ts";
import type { SaveState } from "./autosave.ts";
import { typedIn } from "./controls.ts";
import type { Around } from "./rows.ts";

/** What the island of a part is given. */
export interface PartProps {
  /** “Saved”, and when; empty where nothing is yet. */
  readonly saved: string;
  readonly unsaved: boolean;
  readonly stale: boolean;
  readonly words: FormWords;
}

/** What is said of some states; of others the portal says it. */
export type FormWords = { readonly [State in SaveState]?: string };

/** Brings a part's form to life as soon as somebody begins; until then leaving asks as it does of other forms. */
export function enhance(form: HTMLFormElement, props: PartProps, told: Told): void {
  const tip = document.getElementById("save-first");
  const isChanged = () => typedIn(form) !== typedIn(form, true);
  let life: ReturnType<typeof arrive> | undefined;

  async function arrive() {
    const [{ bringToLife, tools }, rules] = await Promise.all([
      import("./alive.ts"),
      rulesHere(),
    ]);
    return { tools, ...bringToLife(form, { ...props, ...told, rules }) };
  }

  function begin(): ReturnType<typeof arrive> {
    life = life || arrive();
    life.catch(() => {
      life = undefined;
      form.removeEventListener("input", beginOnline); // from now on not at every letter
      if (!tip) return;
      tip.hidden = false; // as without scripts
      told.say("refused", { text: String(tip.textContent) });
    });
    return life;
  }

  function beginOnline(): void {
    if (life || isOnline()) begin();
    else if (isChanged()) told.say("failed", {});
  }

  form.addEventListener("focusin", beginOnline);
  form.addEventListener("input", beginOnline);
  const needed = () => (props.unsaved || isChanged()) && beginOnline();
  addEventListener("online", needed);
  needed();
  openRows(form, { words: props.words, begin });
  if (tip) tip.hidden = true;
}

/** A script that once failed to come many browsers never ask for again. */
function isOnline(): boolean {
  return navigator.onLine !== false;
}

/** What the law asks of this part, and the portal's sentences for it. */
async function rulesHere(): Promise<FormRules> {
  const { pathname, search } = location;
  const response = await fetch(`${pathname}${search || "?"}&rules`, { credentials: "same-origin" });
  return await response.json();
}

/** Opens rows within the page; where that fails, the button does what it does without scripts. */
function openRows(form: HTMLFormElement, { words, begin }: {
  readonly words: FormWords;
  readonly begin: () => Promise<Omit<Around, "form" | "words">>;
}): void {
  let natively = false;
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (natively || !button || button.form !== form || !isOnline()) return;
    if (!/^(row|paste):/.test(button.value)) return;
    event.preventDefault();
    Promise.all([import("./rows.ts"), begin()])
      .then(([{ openHere }, alive]) => openHere(button, { ...alive, form, words }))
      .catch(() => false).then((opened) => {
        if (opened) return;
        natively = true;
        button.click();
        natively = false;
      });
  });
}
