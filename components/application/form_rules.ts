import type { Part } from "../../rules/form.ts";
import { type Checks, partChecks } from "./checks.ts";
import {
  type Conditions,
  partConditions,
  type SpokenConditions,
  spokenConditions,
} from "./conditions.ts";
import type { FormView } from "./view.ts";

/** All that a browser needs to go along with the form of a part. */
export interface FormRules extends Checks, Conditions {
  readonly spoken: SpokenConditions | undefined;
}

/** What the law asks of a part, and how the portal says it. */
export function formRules(
  view: FormView,
  look: { readonly part: Part; readonly checking: boolean },
): FormRules {
  return {
    ...partChecks(view, { ...look, listing: true }),
    ...partConditions(view, look.part),
    spoken: spokenConditions(view, look.part),
  };
}
