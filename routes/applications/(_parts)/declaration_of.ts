import type { DeclarationProps } from "../../../components/application/declaration_lines.ts";
import { dayOf } from "../../../rules/numbers.ts";
import type { OpenedApplication } from "../../../services/open_application.ts";
import type { State } from "../../../state.ts";
import { viewOf } from "./opened.ts";

/** The declaration of an application, made out today. */
export function declarationOf(
  opened: OpenedApplication,
  { dictionaries, deps }: State,
): DeclarationProps {
  return {
    zh: viewOf(opened, { lang: "zh", messages: dictionaries.zh }),
    en: viewOf(opened, { lang: "en", messages: dictionaries.en }),
    number: opened.application.number,
    day: dayOf(deps.now()),
    country: opened.enterprise.country,
  };
}
