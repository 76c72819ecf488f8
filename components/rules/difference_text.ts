import type { ApplicationForm } from "../../rules/application_form.ts";
import type { FormDifference } from "../../rules/form_differences.ts";
import { conditionText } from "../application/condition_text.ts";
import type { Words } from "../lists/words.ts";
import { packTexts } from "../pack_texts.ts";

interface Told {
  /** The form it stands in: the newer one, or for what went the older one. */
  readonly form: ApplicationForm;
  readonly words: Pick<Words, "messages" | "lang">;
}

/** What a difference of two forms is about, in words. */
export function differenceText(
  { what, id, column, rule, required, change }: FormDifference,
  { form, words }: Told,
): string {
  const { messages } = words;
  const texts = packTexts(form.pack, words);
  const label = texts.fields[id]?.label ?? texts.tables[id]?.label ?? id;
  if (rule !== undefined) {
    const condition = conditionText({ form, texts, messages }, rule.when);
    return messages.change[`${rule.rule}When`](label, condition);
  }
  const shown = column === undefined
    ? label
    : messages.change.column(label, texts.tables[id]?.columns[column]?.label ?? column);
  if (what === "table" || change === "removed") return shown;
  const need = required ? messages.change.mustAnswer : messages.change.mayLeave;
  return messages.change.asked(shown, need);
}
