import type { Lang } from "../../locales/mod.ts";
import type { Messages } from "../../locales/en.ts";
import { importLimits } from "../../rules/catalogue_import.ts";
import type { Pack } from "../../rules/pack.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { ErrorSummary } from "../ErrorSummary.tsx";
import { FileField } from "../FileField.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { packTexts } from "../pack_texts.ts";
import { SelectField } from "../SelectField.tsx";
import { TextField } from "../TextField.tsx";

interface ImportFormProps {
  readonly token: string;
  /** Id of the import to come: a second click is the same import. */
  readonly id: string;
  readonly from: string;
  readonly pack: string;
  readonly packs: readonly Pack[];
  /** Sentences by the field they are about. */
  readonly errors: Readonly<Record<string, string>>;
  readonly lang: Lang;
  readonly messages: Messages;
}

/** Sends an official table to be checked. */
export function ImportForm(props: ImportFormProps) {
  const { errors, messages } = props;
  const { imports } = messages;
  const links = Object.entries(errors).map(([field, text]) => ({ href: `#${field}`, text }));
  return (
    <form
      class="card"
      method="post"
      encType="multipart/form-data"
      action={`/customs/products?token=${encodeURIComponent(props.token)}`}
    >
      <h2>{imports.add}</h2>
      {links.length > 0 && <ErrorSummary title={imports.toPutRight} items={links} />}
      <input type="hidden" name="id" value={props.id} />
      <FileField
        id="file"
        name="file"
        label={imports.file}
        hint={<Hint messages={messages} />}
        error={errors["file"]}
        required
        accept=".csv,.txt,.xlsx"
        messages={messages}
      />
      <TextField
        id="from"
        name="from"
        type="date"
        label={imports.from}
        hint={imports.fromHint}
        error={errors["from"]}
        value={props.from}
        required
        messages={messages}
      />
      <PackField {...props} />
      <Actions>
        <Button>{imports.button}</Button>
        <LinkButton kind="plain" href="/customs/products/template.csv" download>
          {imports.template}
        </LinkButton>
      </Actions>
    </form>
  );
}

function Hint({ messages: { imports } }: Pick<ImportFormProps, "messages">) {
  const { bytes, lines } = importLimits;
  return (
    <>
      <span>{imports.fileHint({ megabytes: bytes / 1e6, lines })}</span>
      <span>{imports.columnsHint}</span>
    </>
  );
}

/** Which law the table belongs to, where several are switched on. */
function PackField({ packs, pack, messages, lang }: ImportFormProps) {
  if (packs.length < 2) return <input type="hidden" name="pack" value={pack} />;
  return (
    <SelectField
      id="pack"
      name="pack"
      label={messages.imports.pack}
      value={pack}
      options={packs.map((one) => ({
        value: one.id,
        label: packTexts(one, { messages, lang }).name,
      }))}
      required
      messages={messages}
    />
  );
}
