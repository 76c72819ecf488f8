import { useEffect, useState } from "preact/hooks";
import type { ComboboxProps } from "./(_parts)/Combobox.tsx";
import { prepare } from "./(_parts)/prepare_combobox.tsx";

/** Fields that products may be looked up in. */
const FIELDS = "input[data-suggest]";

/** Lets fields look products up while somebody types; without it they are plain fields. */
export function Picker(props: Pick<ComboboxProps, "href" | "words">) {
  const [said, say] = useState("");

  useEffect(() => {
    const attach = () => {
      document.querySelectorAll<HTMLInputElement>(FIELDS)
        .forEach((field) => prepare({ ...props, field, say }));
    };
    attach();
    addEventListener("focusin", attach); // rows may be added later
  }, []);

  return <span class="vh" role="status">{said}</span>;
}
