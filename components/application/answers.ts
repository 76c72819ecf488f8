import { optionsOf } from "../../rules/check.ts";
import { countriesIn, countryName } from "../../rules/countries.ts";
import { noteOf, type OptionSource, type Schema } from "../../rules/form.ts";
import type { FieldText } from "../../rules/pack.ts";
import type { Option } from "../FieldGroup.tsx";
import type { FormView } from "./view.ts";

type Raw = string | readonly string[] | undefined;

/** The choices of a field, with their words. */
export function choicesOf(
  view: FormView,
  { schema, text }: { schema: Schema; text: FieldText },
): readonly Option[] {
  const { options } = noteOf(schema);
  if (options === undefined) {
    return Object.entries(text.options ?? {}).map(([value, label]) => ({ value, label }));
  }
  return listed(view, options);
}

function listed(view: FormView, source: OptionSource): readonly Option[] {
  if (typeof source !== "string") {
    return optionsOf(source, view).map((value) => ({ value, label: value }));
  }
  switch (source) {
    case "authorities":
      return view.authorities;
    case "countries":
      return countriesIn(view.lang).map(({ code, name }) => ({ value: code, label: name }));
    case "leaves":
      return view.form.pack.categories.flatMap((category) =>
        Object.keys(category.leaves).map((leaf) => ({
          value: leaf,
          label: view.texts.leaves[leaf] ?? leaf,
        }))
      );
  }
}

/** An answer as people read it: the words of a choice, a number with its unit. */
export function answerText(
  view: FormView,
  { schema, text, raw }: { schema: Schema; text: FieldText; raw: Raw },
): string {
  const { given, options, unit } = noteOf(schema);
  if (given !== undefined) return view.given[given];
  if (raw === undefined) return "";
  const values = typeof raw === "string" ? [raw.trim()] : raw;
  const words = values.filter((value) => value !== "").map((value) => {
    if (options === "countries") return countryName(value, view.lang);
    if (options === "leaves") return view.texts.leaves[value] ?? value;
    if (options === "authorities") {
      return view.authorities.find((authority) => authority.value === value)?.label ?? value;
    }
    return text.options?.[value] ?? value;
  });
  const joined = words.join(view.messages.application.listComma);
  return joined !== "" && unit !== undefined ? `${joined} ${view.messages.unit[unit]}` : joined;
}
