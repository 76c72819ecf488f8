import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Combobox, type ComboboxProps } from "./(_parts)/Combobox.tsx";

/** Fields that products may be looked up in. */
const FIELDS = "input[data-suggest]";

/** Lets fields look products up while somebody types; without it they are plain fields. */
export function Picker(props: Pick<ComboboxProps, "href" | "words">) {
  const [said, say] = useState("");

  useEffect(() => {
    const attach = (field: HTMLInputElement) => suggestIn({ ...props, field, say });
    document.querySelectorAll<HTMLInputElement>(FIELDS).forEach(attach);
    addEventListener("focusin", ({ target }) => { // rows may be added later
      if (target instanceof HTMLInputElement && target.matches(FIELDS)) attach(target);
    });
  }, []);

  return <span class="vh" role="status">{said}</span>;
}

function suggestIn(props: ComboboxProps): void {
  const { field } = props;
  if (field.readOnly || field.getAttribute("role")) return;
  const about = { role: "combobox", autocomplete: "off", "aria-autocomplete": "list" };
  for (const [name, value] of Object.entries(about)) field.setAttribute(name, value);
  field.setAttribute("aria-controls", `${field.id}-list`);
  const box = document.createElement("div");
  box.className = "suggest";
  field.insertAdjacentElement("afterend", box);
  render(<Combobox {...props} />, box);
}
