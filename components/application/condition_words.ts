import type { AnyCondition } from "../../rules/form.ts";

/** How a language says a condition. */
export interface ConditionWords {
  readonly is: (field: string, values: string) => string;
  readonly isNot: (field: string, values: string) => string;
  readonly unless: (condition: string) => string;
  readonly and: string;
  readonly or: string;
}

/** What questions and their choices are called. */
export interface Names {
  readonly label: (field: string) => string;
  readonly option: (field: string, value: string) => string;
}

interface Speech {
  readonly words: ConditionWords;
  readonly names: Names;
}

/** A condition in words: the question and the answer it looks for. */
export function conditionWords(condition: AnyCondition, speech: Speech): string {
  const { words } = speech;
  const all = (conditions: readonly AnyCondition[], between: string) =>
    conditions.map((each) => conditionWords(each, speech)).join(between);
  if ("any" in condition) return all(condition.any, words.or);
  if ("all" in condition) return all(condition.all, words.and);
  if (!("not" in condition)) return compared(condition, { ...speech, say: words.is });
  return "field" in condition.not
    ? compared(condition.not, { ...speech, say: words.isNot })
    : words.unless(conditionWords(condition.not, speech));
}

function compared(
  condition: Extract<AnyCondition, { field: string }>,
  { words, names, say }: Speech & { say: ConditionWords["is"] },
): string {
  const { field } = condition;
  const values = "is" in condition ? [condition.is] : condition.in;
  return say(
    names.label(field),
    values.map((value) => names.option(field, value)).join(words.or),
  );
}
