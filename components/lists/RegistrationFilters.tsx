import { countriesIn } from "../../rules/countries.ts";
import type { PageSize } from "../../rules/paging.ts";
import { SelectField } from "../SelectField.tsx";
import { TextField } from "../TextField.tsx";
import { categoryOptions } from "./category_options.ts";
import { ListFilters } from "./ListFilters.tsx";
import type { Words } from "./words.ts";

/** The conditions as typed. */
export interface RegistrationAsked {
  readonly name: string;
  readonly number: string;
  readonly homeNumber: string;
  readonly country: string;
  readonly category: string;
  readonly state: string;
}

interface RegistrationFiltersProps {
  readonly path: string;
  readonly asked: RegistrationAsked;
  readonly size: PageSize;
  /** The countries to choose from; the choice is left out where all are of one. */
  readonly countries: readonly string[];
  readonly words: Words;
}

/** The conditions of the register. */
export function RegistrationFilters(props: RegistrationFiltersProps) {
  const { path, asked, size, countries, words } = props;
  const { messages, lang } = words;
  const { register, common } = messages;
  const of = (name: keyof RegistrationAsked, label: string) => (
    { id: name, name, label, value: asked[name], messages }
  );
  const choices = countriesIn(lang).filter(({ code }) => countries.includes(code))
    .map(({ code, name }) => ({ value: code, label: name }));
  const states = Object.entries(messages.publicState)
    .map(([value, label]) => ({ value, label }));
  return (
    <ListFilters path={path} size={size} messages={messages}>
      <TextField {...of("name", register.name)} />
      <TextField {...of("number", register.number)} />
      <TextField {...of("homeNumber", register.homeNumber)} />
      {choices.length > 0 && (
        <SelectField
          {...of("country", register.country)}
          options={choices}
          placeholder={common.all}
        />
      )}
      <SelectField
        {...of("category", register.category)}
        options={categoryOptions(words)}
        placeholder={common.all}
      />
      <SelectField {...of("state", register.state)} options={states} placeholder={common.all} />
    </ListFilters>
  );
}
