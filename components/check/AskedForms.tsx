import type { Pack } from "../../rules/pack.ts";
import type { FormNeeds, SectionNeeds } from "../../rules/form_needs.ts";
import type { Words } from "../lists/words.ts";
import { packTexts } from "../pack_texts.ts";
import { TwoLines } from "../TwoLines.tsx";

interface AskedFormsProps {
  readonly pack: Pack;
  readonly form: FormNeeds;
  readonly words: Words;
}

/** The parts of the form with their headings: how many questions, how many of them must be answered, which tables. */
export function AskedForms({ pack, form, words }: AskedFormsProps) {
  const { groups } = packTexts(pack, words);
  return (
    <>
      {form.parts.map(({ part, sections }) => (
        <section key={part}>
          <h3>{words.messages.part[part]}</h3>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>
                <TwoLines
                  first={groups[section.id] ?? section.id}
                  second={countsText(pack, { section, words })}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** How much stands under a heading; nothing where only papers do, which are listed apart. */
function countsText(
  pack: Pack,
  { section: { fields, tables }, words }: {
    readonly section: SectionNeeds;
    readonly words: Words;
  },
): string | undefined {
  const { application, check } = words.messages;
  const texts = packTexts(pack, words);
  const must = fields.filter(({ required }) => required === "always").length;
  const said = [
    ...(fields.length > 0 ? [check.questions(fields.length)] : []),
    ...(must > 0 ? [check.mustAnswer(must)] : []),
    ...tables.map(({ id }) => check.table(texts.tables[id]?.label ?? id)),
  ];
  return said.length === 0 ? undefined : said.join(application.listComma);
}
