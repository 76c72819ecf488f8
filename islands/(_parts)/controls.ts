/** What somebody types or chooses in. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export function isControl(element: unknown): element is Control {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement;
}

/** The controls of a form, files left out. */
export function controlsOf(form: HTMLFormElement): Control[] {
  return Array.from(form.elements).filter(isControl)
    .filter(({ name, type }) => name !== "" && type !== "file");
}

/** Whether it stands among several choices, each with its own box. */
function isBox(control: Control): control is HTMLInputElement {
  return control.type === "radio" || control.type === "checkbox";
}

/** What stands in a control now, or what the portal had put there; nothing where no box is ticked. */
function valuesOf(control: Control, first: boolean): string[] {
  if (isBox(control)) {
    return (first ? control.defaultChecked : control.checked) ? [control.value] : [];
  }
  if (!first) return [control.value];
  if (!(control instanceof HTMLSelectElement)) return [control.defaultValue];
  const options = Array.from(control.options);
  const chosen = options.filter(({ defaultSelected }) => defaultSelected)[0] || options[0];
  return chosen ? [chosen.value] : [];
}

function textFrom(controls: Control[], first: boolean): string {
  const text = new URLSearchParams();
  for (const control of controls) {
    for (const value of valuesOf(control, first)) text.append(control.name, value);
  }
  return text.toString();
}

/** All that is typed in a form, or what the portal had put there, as one text. */
export function typedIn(form: HTMLFormElement, first = false): string {
  return textFrom(controlsOf(form).filter(({ type }) => type !== "hidden"), first);
}

/** What a form carries unseen. */
export function hiddenIn(form: HTMLFormElement): string {
  return textFrom(controlsOf(form).filter(({ type }) => type === "hidden"), false);
}

/** Sets what a form carries unseen. */
export function setHidden(form: HTMLFormElement, name: string, value: string): void {
  const control = form.elements.namedItem(name);
  if (control instanceof HTMLInputElement) control.value = value;
}

/** The answers of a form, as the rules read them. */
export function answersIn(form: HTMLFormElement): Record<string, string | string[]> {
  const answers: Record<string, string | string[]> = {};
  for (const control of controlsOf(form)) {
    const { name, type } = control;
    const found = valuesOf(control, false);
    if (type === "checkbox") answers[name] = found.concat(answers[name] || []);
    else if (found.length > 0) answers[name] = found[0] || "";
  }
  return answers;
}
