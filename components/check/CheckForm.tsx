import { countryName } from "../../rules/countries.ts";
import { countriesNamed } from "../../rules/countries_named.ts";
import type { Words } from "../lists/words.ts";
import { Filters } from "../Filters.tsx";
import { SelectField } from "../SelectField.tsx";
import { TextField } from "../TextField.tsx";
import type { Asked } from "./address.ts";

interface CheckFormProps {
  readonly asked: Asked;
  readonly words: Words;
}

/** The question: a product, a day, and a country where some law asks more of it. */
export function CheckForm({ asked, words }: CheckFormProps) {
  const { messages, packs, lang } = words;
  const { check, common } = messages;
  const countries = countriesNamed(packs);
  return (
    <Filters
      action="/check"
      queryLabel={check.button}
      resetHref="/check"
      resetLabel={common.reset}
    >
      <TextField
        id="q"
        name="q"
        label={check.q}
        hint={check.qHint}
        value={asked.q}
        maxLength={100}
        messages={messages}
      />
      <TextField
        id="on"
        name="on"
        type="date"
        label={check.on}
        hint={check.onHint}
        value={asked.on}
        messages={messages}
      />
      {countries.length > 0 && (
        <SelectField
          id="country"
          name="country"
          label={check.country}
          hint={check.countryHint}
          value={asked.country}
          placeholder={check.anyCountry}
          options={countries.map((value) => ({ value, label: countryName(value, lang) }))}
          messages={messages}
        />
      )}
    </Filters>
  );
}
