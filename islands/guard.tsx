import { useEffect } from "preact/hooks";
import { guard } from "./(_parts)/guard.ts";

/** Minds the forms of a page: asks before something typed is lost, and sends none twice. */
export function Guard({ unsaved }: {
  /** Whether the page answers a form that was not taken: what was typed stands in it again. */
  readonly unsaved: boolean;
}) {
  useEffect(() => guard(unsaved), []);
  return null;
}
