import { render } from "preact";
import type { ComboboxProps } from "./Combobox.tsx";

/** Makes a field look like the combobox that it becomes as soon as somebody comes to it. */
export function prepare(props: ComboboxProps): void {
  const { field, words } = props;
  if (field.readOnly || field.getAttribute("role")) return;
  const about = {
    role: "combobox",
    autocomplete: "off",
    "aria-autocomplete": "list",
    "aria-controls": `${field.id}-list`,
    "aria-expanded": "false",
  };
  for (const [name, value] of Object.entries(about)) field.setAttribute(name, value);
  const box = document.createElement("div");
  const button = document.createElement("button");
  box.className = "suggest";
  button.type = "button";
  button.tabIndex = -1;
  button.textContent = "▾";
  button.setAttribute("aria-label", words.open);
  box.append(button);
  field.after(box);

  let coming = false;
  /** What was done before the script was here; it is made up for. */
  let missed: () => void = nothing;

  function come(): void {
    // A script that once failed to come many browsers never ask for again.
    if (coming || navigator.onLine === false) return;
    coming = true;
    import("./Combobox.tsx").then(({ Combobox }) => {
      box.textContent = "";
      render(<Combobox {...props} />, box);
      if (document.activeElement === field) missed();
    }).catch(() => coming = false); // without it the field is a plain field
  }

  const open = () => box.querySelector("button")!.click();
  field.onfocus = come;
  field.oninput = () => missed = () => field.dispatchEvent(new Event("input"));
  field.onkeydown = (event) => {
    if (!/^Arrow(Up|Down)$/.test(event.key) && (event.key !== " " || field.value !== "")) return;
    event.preventDefault();
    missed = open;
  };
  button.onclick = () => {
    field.focus();
    missed = open;
    come();
  };
  if (document.activeElement === field) come();
}

function nothing(): void {}
