import { noteOf, type Table } from "../../rules/form.ts";
import { countryName } from "../../rules/countries.ts";
import { leafName } from "../pack_texts.ts";
import type { Row } from "../../rules/check.ts";
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

/** What the enterprise declares, in both languages, with what it has filled in and room for signature and seal. */
export function Declaration(props: DeclarationProps) {
  const { zh, en, number, day } = props;
  const [zhWords, enWords] = [zh.messages.declaration, en.messages.declaration];
  return (
    <div class="declaration">
      <h1>
        {zhWords.title} <br />
        {enWords.title}
      </h1>
      <table>
        <tbody>
          <Line zh={zhWords.number} en={enWords.number} value={number} />
          <Line zh={zhWords.category} en={enWords.category} value={both(leafOf(zh), leafOf(en))} />
          <Line
            zh={zhWords.country}
            en={enWords.country}
            value={both(countryName(props.country, "zh"), countryName(props.country, "en"))}
          />
          {answered(props)}
        </tbody>
      </table>
      {[zhWords, enWords].map((words) => (
        <section key={words.title}>
          <h2>{words.weDeclare}</h2>
          <ol>{words.points.map((point) => <li key={point}>{point}</li>)}</ol>
        </section>
      ))}
      <table>
        <tbody>
          <tr>
            <th>{both(zhWords.signature, enWords.signature)}</th>
            <th>{both(zhWords.seal, enWords.seal)}</th>
          </tr>
          <tr>
            <td class="seal" />
            <td class="seal" />
          </tr>
        </tbody>
      </table>
      <p>{both(zhWords.madeOut(day), enWords.madeOut(day))}</p>
    </div>
  );
}

function both(zh: string, en: string): string {
  return zh === en ? zh : `${zh} / ${en}`;
}

function leafOf({ form: { pack, category, leaf }, messages, lang }: FormView): string {
  return leafName(pack, { category: category.id, leaf, messages, lang });
}

function Line({ zh, en, value }: { zh: string; en: string; value: string }) {
  return (
    <tr>
      <th>{both(zh, en)}</th>
      <td class="prose">{value}</td>
    </tr>
  );
}

/** Every answered field of the form, and what every filled table is about. */
function answered({ zh, en }: DeclarationProps) {
  const { answers, tables } = zh.dossier;
  return zh.form.sections.flatMap(({ fields, tables: own }) => [
    ...Object.entries(fields).filter(([, schema]) => noteOf(schema).control !== "file")
      .map(([id, schema]) => {
        const texts = [zh, en].map((view) => {
          const text = view.texts.fields[id] ?? { label: id };
          return { label: text.label, value: answerText(view, { schema, text, raw: answers[id] }) };
        });
        return { id, texts };
      })
      .filter(({ texts: [first] }) => first?.value !== "")
      .map(({ id, texts: [one, two] }) => (
        <Line
          key={id}
          zh={one?.label ?? id}
          en={two?.label ?? id}
          value={both(one?.value ?? "", two?.value ?? "")}
        />
      )),
    ...Object.entries(own).filter(([id]) => (tables[id] ?? []).length > 0).map(([id, table]) => {
      const rows = tables[id] ?? [];
      return (
        <Line
          key={id}
          zh={zh.texts.tables[id]?.label ?? id}
          en={en.texts.tables[id]?.label ?? id}
          value={both(rowTexts(zh, { id, table, rows }), rowTexts(en, { id, table, rows }))}
        />
      );
    }),
  ]);
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
