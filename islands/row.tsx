import { useEffect } from "preact/hooks";
import { watch } from "./(_parts)/watch.ts";

/** Checks the form of a row on its own page. */
export function RowIsland() {
  useEffect(() => {
    const form = document.querySelector<HTMLFormElement>("main form[data-checks]");
    const { checks = "" } = form ? form.dataset : {};
    if (form && checks) watch({ form, root: form, checks: JSON.parse(checks) });
  }, []);
  return null;
}
