import type { Messages } from "../../locales/en.ts";
import type { Lang } from "../../locales/mod.ts";
import { CheckField } from "../CheckField.tsx";
import { FileField } from "../FileField.tsx";
import { PasswordField } from "../PasswordField.tsx";
import { RadioField } from "../RadioField.tsx";
import { SelectField } from "../SelectField.tsx";
import { TextAreaField } from "../TextAreaField.tsx";
import { TextField } from "../TextField.tsx";

/** A language and its words. */
export interface SampleProps {
  readonly lang: Lang;
  readonly messages: Messages;
}

/** What every field of these samples has; its id is its own on a page of two languages. */
function field({ lang, messages }: SampleProps, name: string) {
  const id = `${lang}-${name}`;
  return { id, name: id, messages };
}

/** Fields with short and long texts, required, wrong, given, and not asked. */
export function Fields(props: SampleProps) {
  const { messages } = props;
  const words = messages.stylePage;
  const base = { label: words.food, value: words.short };
  return (
    <>
      <TextField {...field(props, "plain")} {...base} hint={words.hint} required />
      <TextField
        {...field(props, "long")}
        label={words.long}
        value={words.long}
        note={words.mark}
      />
      <TextField {...field(props, "wrong")} {...base} value="" required error={words.wrong} />
      <TextField {...field(props, "given")} {...base} hint={words.given} readOnly />
      <TextField {...field(props, "off")} {...base} off offReason={words.reason} />
      <TextField
        {...field(props, "unit")}
        {...base}
        value="0"
        unit={words.unit}
        inputMode="decimal"
      />
      <TextAreaField {...field(props, "area")} {...base} value={words.long} rows={3} />
      <PasswordField
        {...field(props, "password")}
        label={messages.signIn.title}
        autocomplete="current-password"
      />
      <FileField
        {...field(props, "file")}
        label={messages.application.upload}
        hint={messages.application.uploadLimits(4)}
        accept=".pdf"
      />
    </>
  );
}

/** One of some, any of some, one of many. */
export function Choices(props: SampleProps) {
  const words = props.messages.stylePage;
  const label = words.food;
  const few = [{ value: "1", label: words.short }, { value: "2", label: words.row(2) }];
  const long = [...few, { value: "3", label: words.long }];
  return (
    <>
      <SelectField {...field(props, "select")} label={label} value="3" options={long} />
      <RadioField {...field(props, "radio")} label={label} value="1" options={few} required />
      <RadioField
        {...field(props, "radio-wrong")}
        label={words.long}
        value=""
        options={long}
        error={words.wrong}
      />
      <CheckField
        {...field(props, "check")}
        label={label}
        values={["1"]}
        options={few}
        off
        offReason={words.reason}
      />
    </>
  );
}
