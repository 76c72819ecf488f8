import { formOf } from "../../rules/application_form.ts";
import { countryName } from "../../rules/countries.ts";
import type { AskedDifference, PackDifferences } from "../../rules/pack_differences.ts";
import { type Category, categoryOf, type Pack } from "../../rules/pack.ts";
import { DataTable, type Row } from "../DataTable.tsx";
import type { Words } from "../lists/words.ts";
import { packTexts } from "../pack_texts.ts";
import { differenceText } from "./difference_text.ts";
import { Source } from "./Source.tsx";

interface QuestionChangesProps {
  readonly from: Pack;
  readonly to: Pack;
  readonly differences: PackDifferences;
  readonly words: Pick<Words, "messages" | "lang">;
}

/** Questions, tables and conditions that came, went or changed, and for whom. */
export function QuestionChanges(props: QuestionChangesProps) {
  const { compare } = props.words.messages;
  const { core, categories } = props.differences;
  const rows = [
    ...core.map((one, at) => rowOf(one, { ...props, key: `core-${at}` })),
    ...categories.flatMap(({ category, asked }) =>
      asked.map((one, at) => rowOf(one, { ...props, category, key: `${category.id}-${at}` }))
    ),
  ];
  return (
    <DataTable
      caption={compare.questions}
      columns={[
        { key: "change", label: compare.whatChanges },
        { key: "question", label: compare.question, wide: true },
        { key: "whom", label: compare.whom, wide: true },
        { key: "source", label: compare.source },
      ]}
      rows={rows}
      empty={<p>{compare.noQuestions}</p>}
    />
  );
}

function rowOf(
  one: AskedDifference,
  props: QuestionChangesProps & { readonly category?: Category; readonly key: string },
): Row {
  const { from, to, words, key } = props;
  const { change } = words.messages;
  const pack = one.change === "removed" ? from : to;
  return {
    key,
    cells: {
      change: change.says(change[one.change], change.kind[one.what]),
      question: differenceText(one, { form: formWith(one, { ...props, pack }), words }),
      whom: whomText(one, props),
      source: <Source pack={pack} known={one} words={words} />,
    },
  };
}

/** A form in which the question stands: its conditions are told with it. */
function formWith(
  { routes, leaves, countries }: AskedDifference,
  { pack, category }: { readonly pack: Pack; readonly category?: Category },
) {
  const own = category === undefined
    ? pack.categories.find(({ route }) => routes === undefined || routes.includes(route))
    : categoryOf(pack, category.id);
  const some = own ?? pack.categories[0];
  if (some === undefined) throw new TypeError(`Cannot tell a difference: ${pack.id} has no forms`);
  const leaf = leaves?.[0] ?? Object.keys(some.leaves)[0] ?? "";
  return formOf(pack, { category: some, leaf, country: countries?.[0] });
}

function whomText(
  { routes, leaves, countries }: AskedDifference,
  { to, words, category }: QuestionChangesProps & { readonly category?: Category },
): string {
  const { application, compare, route } = words.messages;
  const texts = packTexts(to, words);
  const names = [
    ...(routes === undefined || routes.length > 1 ? [] : routes.map((one) => route[one])),
    ...(category === undefined ? [] : [texts.categories[category.id] ?? category.id]),
    ...(leaves ?? []).map((leaf) => texts.leaves[leaf] ?? leaf),
    ...(countries ?? []).map((country) => countryName(country, words.lang)),
  ];
  return names.length === 0 ? compare.everyone : compare.only(names.join(application.listComma));
}
