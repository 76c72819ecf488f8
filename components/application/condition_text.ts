import { findField } from "../../rules/application_form.ts";
import type { AnyCondition, AnyRequirement } from "../../rules/form.ts";
import type { FormView } from "./view.ts";

type Texts = Pick<FormView, "form" | "texts" | "messages">;

/** A condition in words: the question and the answer it looks for. */
export function conditionText(view: Texts, condition: AnyCondition): string {
  const { words } = view.messages.application;
  if ("not" in condition) return negated(view, condition.not);
  if ("any" in condition) {
    return condition.any.map((c) => conditionText(view, c)).join(words.or);
  }
  if ("all" in condition) {
    return condition.all.map((c) => conditionText(view, c)).join(words.and);
  }
  const values = "is" in condition ? [condition.is] : condition.in;
  return words.is(labelOf(view, condition.field), optionTexts(view, condition.field, values));
}

function negated(view: Texts, condition: AnyCondition): string {
  const { words } = view.messages.application;
  if ("field" in condition) {
    const values = "is" in condition ? [condition.is] : condition.in;
    return words.isNot(labelOf(view, condition.field), optionTexts(view, condition.field, values));
  }
  return words.unless(conditionText(view, condition));
}

function labelOf({ texts }: Texts, field: string): string {
  return texts.fields[field]?.label ?? field;
}

function optionTexts({ form, texts, messages }: Texts, field: string, values: readonly string[]) {
  const options = findField(form, field) && texts.fields[field]?.options;
  return values.map((value) => options?.[value] ?? value).join(messages.application.words.or);
}

/** Why something is greyed out, in words. */
export function offReason(view: Texts, rule: AnyRequirement | undefined): string | undefined {
  if (rule?.rule !== "forbidden") return undefined;
  return view.messages.application.notAsked(conditionText(view, rule.when));
}
