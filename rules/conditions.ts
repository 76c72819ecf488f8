import type { AnyCondition, AnyRequirement } from "./form.ts";

/** What was answered, as typed; lists for fields that take several. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** What a field or table is at this moment. */
export type Demand = "required" | "optional" | "forbidden";

/** Whether the condition holds for these answers. */
export function holds(condition: AnyCondition, answers: Answers): boolean {
  if ("not" in condition) return !holds(condition.not, answers);
  if ("any" in condition) return condition.any.some((c) => holds(c, answers));
  if ("all" in condition) return condition.all.every((c) => holds(c, answers));
  const answer = answers[condition.field];
  const wanted = "is" in condition ? [condition.is] : condition.in;
  return wanted.some((value) => Array.isArray(answer) ? answer.includes(value) : answer === value);
}

/** The requirement that holds for a field or table now; forbidden wins over required. */
export function ruling(
  id: string,
  { requires, answers }: { requires: readonly AnyRequirement[]; answers: Answers },
): AnyRequirement | undefined {
  return winning(requires.filter((r) => targetOf(r) === id), answers);
}

/** Of the rules for one field or table the one that holds now; forbidden wins over required. */
export function winning<R extends Pick<AnyRequirement, "rule" | "when">>(
  rules: readonly R[],
  answers: Answers,
): R | undefined {
  const now = rules.filter(({ when }) => holds(when, answers));
  return now.find(({ rule }) => rule === "forbidden") || now[0];
}

/** The field or table a requirement speaks of. */
export function targetOf(requirement: AnyRequirement): string {
  return "field" in requirement ? requirement.field : requirement.table;
}

/** What a field or table is now: its own nature, unless a requirement rules. */
export function demandOf(
  id: string,
  { optional, requires, answers }: {
    optional: boolean;
    requires: readonly AnyRequirement[];
    answers: Answers;
  },
): Demand {
  return ruling(id, { requires, answers })?.rule ?? (optional ? "optional" : "required");
}

/** The fields a condition looks at. */
export function fieldsOf(condition: AnyCondition): readonly string[] {
  if ("not" in condition) return fieldsOf(condition.not);
  if ("any" in condition) return condition.any.flatMap(fieldsOf);
  if ("all" in condition) return condition.all.flatMap(fieldsOf);
  return [condition.field];
}
