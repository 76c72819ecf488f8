import type { Checks } from "../../components/application/checks.ts";
import { fillIn } from "../../components/application/fill_in.ts";
import { type Finding, findingIn } from "../../rules/limits.ts";
import { answersIn, isControl } from "./controls.ts";
import { errorIn, frameOf, labelIn, setError } from "./marks.ts";
import { unlessPressed, watchPressing } from "./pressing.ts";
import { setSummary } from "./summary.ts";

export interface Watched {
  readonly form: HTMLFormElement;
  /** What the fields stand in; an editor's are elsewhere than their form. */
  readonly root: Element;
  readonly checks: Checks;
  /** Stands before the ids of the fields. */
  readonly prefix?: string;
  /** Tells those who do not see it what has become wrong. */
  readonly announce?: (text: string) => void;
}

/** Checks of a form that go on by themselves. */
export interface Watch {
  /** Looks at a field again. */
  refresh(name: string): void;
  /** Before a save: what is typed from now on, the portal has not seen. */
  sent(): void;
  /** Takes what the portal found. */
  take(errors: Readonly<Record<string, string>>): void;
}

const REQUIRED: Finding = { code: "required" };

/** Says what is wrong in a field once it was left, and takes it back while it is put right. */
export function watch({ form, root, checks, prefix = "", announce }: Watched): Watch {
  /** What the portal said of what stands there still. */
  const said: Record<string, string> = {};
  let touched: Record<string, boolean> = {};
  for (const { id } of root.querySelectorAll(".error[id]")) {
    const name = id.slice(prefix.length, -"-error".length);
    said[name] = errorIn(prefix + name);
  }

  function sentence(name: string, frame: Element): string {
    if (frame.classList.contains("off")) return "";
    const [takes] = checks.fields.filter(({ ids }) => ids.indexOf(name) >= 0);
    const raw = answersIn(form)[name] || "";
    const isField = form.elements.namedItem(name) !== null;
    const missing = checks.checking && frame.querySelector(".req") ? REQUIRED : undefined;
    const finding = isField && String(raw).trim() === ""
      ? missing
      : said[name] === undefined && takes && findingIn(raw, takes.limits);
    if (!finding) return isField && raw === "" ? "" : said[name] || "";
    return fillIn(checks.says[finding.code] || "", labelIn(frame), finding.limit || 0);
  }

  function refresh(name: string, aloud = false): void {
    const id = prefix + name;
    const frame = frameOf(id);
    if (!frame) return;
    const before = errorIn(id);
    const text = sentence(name, frame);
    if (text === before) return;
    setError(frame, { id, text, word: checks.error });
    setSummary({ id, prefix, before, text, ...checks });
    if (aloud && text !== "" && announce) announce(text);
  }

  function on(type: string, act: (name: string, kind: string) => void): void {
    root.addEventListener(type, ({ target }) => {
      if (isControl(target) && target.form === form) act(target.name, target.type);
    });
  }
  watchPressing();
  on("input", (name) => {
    touched[name] = true;
    delete said[name];
    if (errorIn(prefix + name) !== "") refresh(name);
  });
  on("change", (name, kind) => {
    if (/radio|checkbox|select/.test(kind)) refresh(name);
  });
  on("focusout", (name) => unlessPressed(() => refresh(name, true)));

  return {
    refresh,
    sent() {
      touched = {};
    },
    take(errors) {
      for (const name of Object.keys({ ...said, ...errors })) {
        if (touched[name]) continue;
        delete said[name];
        if (errors[name]) said[name] = errors[name];
        if (!isBeingTyped(prefix + name)) unlessPressed(() => refresh(name));
      }
    },
  };
}

/** Whether somebody is in a field that nothing is said of yet. */
function isBeingTyped(id: string): boolean {
  const [frame, active] = [frameOf(id), document.activeElement];
  return frame !== null && frame.contains(active) && isControl(active) && errorIn(id) === "";
}
