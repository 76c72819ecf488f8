import type { Row } from "../../rules/check.ts";
import { countryName } from "../../rules/countries.ts";
import { noteOf, type Table } from "../../rules/form.ts";
import { leafName } from "../pack_texts.ts";
import { answerText } from "./answers.ts";
import type { FormView } from "./view.ts";

export interface DeclarationProps {
  readonly zh: FormView;
  readonly en: FormView;
  readonly number: string;
  /** The day it was made out, `YYYY-MM-DD`. */
  readonly day: string;
  readonly country: string;
}

/** A line of the declaration: what it is about, and what was answered, in both languages. */
export interface DeclarationLine {
  readonly id: string;
  readonly term: string;
  readonly detail: string;
}

/** The same in both languages once, else one after the other. */
export function both(zh: string, en: string): string {
  return zh === en ? zh : `${zh} / ${en}`;
}

/** All that the declaration repeats of the application. */
export function declarationLines(props: DeclarationProps): DeclarationLine[] {
  const { zh, en, number, country } = props;
  const [zhWords, enWords] = [zh.messages.declaration, en.messages.declaration];
  return [
    { id: "number", term: both(zhWords.number, enWords.number), detail: number },
    {
      id: "category",
      term: both(zhWords.category, enWords.category),
      detail: both(leafOf(zh), leafOf(en)),
    },
    {
      id: "country",
      term: both(zhWords.country, enWords.country),
      detail: both(countryName(country, "zh"), countryName(country, "en")),
    },
    ...zh.form.sections.flatMap(({ fields, tables }) => [
      ...Object.entries(fields).filter(([, schema]) => noteOf(schema).control !== "file")
        .map(([id, schema]) =>
          line(id, props, (view) => {
            const text = view.texts.fields[id] ?? { label: id };
            const raw = view.dossier.answers[id];
            return { label: text.label, value: answerText(view, { schema, text, raw }) };
          })
        ),
      ...Object.entries(tables).map(([id, table]) =>
        line(id, props, (view) => {
          const rows = view.dossier.tables[id] ?? [];
          const label = view.texts.tables[id]?.label ?? id;
          return { label, value: rowTexts(view, { id, table, rows }) };
        })
      ),
    ]).filter(({ detail }) => detail !== ""),
  ];
}

function line(
  id: string,
  { zh, en }: DeclarationProps,
  read: (view: FormView) => { label: string; value: string },
): DeclarationLine {
  const [one, two] = [read(zh), read(en)];
  return { id, term: both(one.label, two.label), detail: both(one.value, two.value) };
}

function leafOf({ form: { pack, category, leaf }, messages, lang }: FormView): string {
  return leafName(pack, { category: category.id, leaf, messages, lang });
}

/** What the rows of a table are about: their first two columns, each pair once. */
function rowTexts(
  view: FormView,
  { id, table, rows }: { id: string; table: Table; rows: readonly Row[] },
): string {
  const columns = Object.entries(table.columns).slice(0, 2);
  const words = rows.map(({ values }) =>
    columns.map(([column, schema]) => {
      const text = view.texts.tables[id]?.columns[column] ?? { label: column };
      return answerText(view, { schema, text, raw: values[column] });
    }).filter((text) => text !== "").join(" · ")
  );
  return [...new Set(words)].join("; ");
}
