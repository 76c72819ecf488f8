import { findField } from "../../rules/application_form.ts";
import type { AnyCondition, AnyRequirement } from "../../rules/form.ts";
import { conditionWords, type Names } from "./condition_words.ts";
import type { FormView } from "./view.ts";

type Texts = Pick<FormView, "form" | "texts" | "messages">;

/** A condition in words: the question and the answer it looks for. */
export function conditionText(view: Texts, condition: AnyCondition): string {
  const { words } = view.messages.application;
  return conditionWords(condition, { words, names: namesIn(view) });
}

/** What the questions of a form and their choices are called. */
export function namesIn({ form, texts }: Pick<Texts, "form" | "texts">): Names {
  return {
    label: (field) => texts.fields[field]?.label ?? field,
    option(field, value) {
      const options = findField(form, field) && texts.fields[field]?.options;
      return options?.[value] ?? value;
    },
  };
}

/** Why something is greyed out, in words. */
export function offReason(view: Texts, rule: AnyRequirement | undefined): string | undefined {
  if (rule?.rule !== "forbidden") return undefined;
  return view.messages.application.notAsked(conditionText(view, rule.when));
}
