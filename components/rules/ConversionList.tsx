import type { ApplicationForm } from "../../rules/application_form.ts";
import type { Conversion } from "../../rules/conversion.ts";
import type { FormDifference } from "../../rules/form_differences.ts";
import type { Words } from "../lists/words.ts";
import { packTexts } from "../pack_texts.ts";
import { differenceText } from "./difference_text.ts";
import { Source } from "./Source.tsx";

interface ConversionListProps {
  /** The form of the draft as it is. */
  readonly before: ApplicationForm;
  readonly conversion: Conversion;
  readonly words: Pick<Words, "messages" | "lang">;
}

/** Every question that comes, goes or changes with a conversion, with where it is known from. */
export function FormChanges({ before, conversion, words }: ConversionListProps) {
  const { change, convert } = words.messages;
  const { form, differences } = conversion;
  if (differences.length === 0) return <p>{convert.noChanges}</p>;
  return (
    <ul>
      {differences.map((one) => {
        const told = one.change === "removed" || form === undefined ? before : form;
        return (
          <li key={keyOf(one)}>
            {change.says(change[one.change], differenceText(one, { form: told, words }))}{" "}
            <Source pack={told.pack} known={one} words={words} />
          </li>
        );
      })}
    </ul>
  );
}

function keyOf({ change, what, id, column, rule }: FormDifference): string {
  return [change, what, id, column, JSON.stringify(rule?.when)].join();
}

/** What was entered and will not be filed. */
export function LostAnswers({ before, conversion, words }: ConversionListProps) {
  const { change, convert } = words.messages;
  const { fields, tables } = packTexts(before.pack, words);
  if (conversion.lost.length === 0) return null;
  return (
    <>
      <h2>{convert.lost}</h2>
      <p>{convert.lostText}</p>
      <ul>
        {conversion.lost.map(({ id, column }) => {
          const label = fields[id]?.label ?? tables[id]?.label ?? id;
          const shown = column === undefined
            ? label
            : change.column(label, tables[id]?.columns[column]?.label ?? column);
          return <li key={`${id}/${column}`}>{shown}</li>;
        })}
      </ul>
    </>
  );
}
