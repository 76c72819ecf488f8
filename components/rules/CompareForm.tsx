import type { Pack } from "../../rules/pack.ts";
import { Filters } from "../Filters.tsx";
import type { Words } from "../lists/words.ts";
import { packTexts } from "../pack_texts.ts";
import { SelectField } from "../SelectField.tsx";

interface CompareFormProps {
  readonly from: Pack | undefined;
  readonly to: Pack | undefined;
  readonly words: Words;
}

/** Chooses the two laws; they stand in the address. */
export function CompareForm({ from, to, words }: CompareFormProps) {
  const { messages, packs } = words;
  const { compare } = messages;
  const options = packs.map((pack) => ({ value: pack.id, label: packTexts(pack, words).name }));
  const choice = { short: true, options, messages };
  return (
    <Filters
      action="/rules/compare"
      queryLabel={compare.button}
      resetHref="/rules/compare"
      resetLabel={messages.common.reset}
    >
      <SelectField id="from" name="from" label={compare.from} value={from?.id ?? ""} {...choice} />
      <SelectField id="to" name="to" label={compare.to} value={to?.id ?? ""} {...choice} />
    </Filters>
  );
}
