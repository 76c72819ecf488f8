import type { Messages } from "../../locales/en.ts";
import type { Lang } from "../../locales/mod.ts";
import { type AccountField, longest } from "../../rules/accounts.ts";
import { countriesIn } from "../../rules/countries.ts";
import type { FieldProps } from "../Field.tsx";
import { SelectField } from "../SelectField.tsx";
import { TextAreaField } from "../TextAreaField.tsx";
import { TextField } from "../TextField.tsx";

interface AccountFieldsProps {
  readonly fields: readonly AccountField[];
  readonly values: Readonly<Partial<Record<AccountField, string>>>;
  readonly required: readonly AccountField[];
  readonly errors: Readonly<Record<string, string>>;
  /** Other hints than usual. */
  readonly hints?: Readonly<Partial<Record<AccountField, string>>>;
  readonly lang: Lang;
  readonly messages: Pick<Messages, "accountForm" | "common">;
}

/** What the browser may fill in by itself. */
const autocomplete: Readonly<Partial<Record<AccountField, string>>> = {
  userName: "username",
  companyName: "organization",
  contactName: "name",
  contactPhone: "tel",
  position: "organization-title",
  address: "street-address",
  email: "email",
};

const types: Readonly<Partial<Record<AccountField, "tel" | "email">>> = {
  contactPhone: "tel",
  fax: "tel",
  email: "email",
};

/** Fields of an account form, in the order given. */
export function AccountFields({ fields, ...props }: AccountFieldsProps) {
  return <>{fields.map((field) => <AccountInput key={field} {...props} field={field} />)}</>;
}

type InputProps = Omit<AccountFieldsProps, "fields"> & { readonly field: AccountField };

function AccountInput({ field, values, required, errors, hints, lang, messages }: InputProps) {
  const { label, hint } = messages.accountForm.fields[field];
  const common: FieldProps & { value: string } = {
    id: field,
    name: field,
    label,
    hint: hints?.[field] ?? hint,
    error: errors[field],
    required: required.includes(field),
    value: values[field] ?? "",
    messages,
  };
  if (field === "country") return <SelectField {...common} options={abroad(lang)} />;
  const maxLength = longest(field);
  if (field === "address" || field === "remarks") {
    return <TextAreaField {...common} rows={3} maxLength={maxLength} />;
  }
  const extras = { autocomplete: autocomplete[field], type: types[field], maxLength };
  return <TextField {...common} {...extras} />;
}

/** Every country or region but the importing one. */
function abroad(lang: Lang) {
  return countriesIn(lang).filter(({ code }) => code !== "CHN")
    .map(({ code, name }) => ({ value: code, label: name }));
}
