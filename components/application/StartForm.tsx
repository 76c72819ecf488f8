import type { Messages } from "../../locales/en.ts";
import type { Lang } from "../../locales/mod.ts";
import { formOf } from "../../rules/application_form.ts";
import { isOptional, noteOf } from "../../rules/form.ts";
import type { Category, Pack } from "../../rules/pack.ts";
import type { Issue } from "../../rules/result.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { FormToken } from "../FormToken.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { Notice } from "../Notice.tsx";
import { PageHead } from "../PageHead.tsx";
import { leafName, packTexts } from "../pack_texts.ts";
import { SelectField } from "../SelectField.tsx";

interface StartFormProps {
  readonly pack: Pack;
  readonly category: Category;
  readonly leaf: string;
  readonly id: string;
  /** Where the enterprise is, alpha-3. */
  readonly country: string;
  /** Whether the account may file this category. */
  readonly allowed: boolean;
  /** What stands against submitting it now. */
  readonly barred: readonly Issue[];
  readonly authorities: readonly string[];
  readonly earlier: readonly {
    readonly id: string;
    readonly number: string;
    readonly leaf: string;
  }[];
  readonly from: string;
  readonly token: string;
  readonly lang: Lang;
  readonly messages: Messages;
}

/** What an application for this leaf takes, and the button that starts it. */
export function StartForm(props: StartFormProps) {
  const { pack, category, leaf, allowed, messages, lang } = props;
  const words = messages.start;
  const { leaves } = packTexts(pack, { messages, lang });
  return (
    <form class="card" method="post" action={`/applications/new?leaf=${leaf}`}>
      <PageHead
        kicker={words.title}
        title={leafName(pack, { category: category.id, leaf, messages, lang })}
        meta={messages.route[category.route]}
      />
      <p>{words.routeMeans[category.route]}</p>
      {!allowed && <NotAllowed {...props} />}
      {allowed && props.barred.length > 0 && <Barred {...props} />}
      {allowed && <Needed {...props} />}
      {allowed && props.earlier.length > 0 && (
        <SelectField
          id="from"
          name="from"
          label={words.from}
          hint={words.fromHint}
          value={props.from}
          placeholder={words.fromNothing}
          options={props.earlier.map((one) => ({
            value: one.id,
            label: `${one.number} · ${leaves[one.leaf] ?? one.leaf}`,
          }))}
          messages={messages}
        />
      )}
      <FormToken token={props.token} />
      <input type="hidden" name="id" value={props.id} />
      <input type="hidden" name="leaf" value={leaf} />
      <Actions>
        {allowed && <Button>{words.start}</Button>}
        <LinkButton kind="plain" href="/applications/new">{words.other}</LinkButton>
      </Actions>
    </form>
  );
}

function NotAllowed({ authorities, messages }: StartFormProps) {
  const words = messages.start;
  return (
    <Notice kind="stop" title={words.notAllowedTitle}>
      <p>{words.notAllowedWhy}</p>
      <p>{authorities.length > 0 ? words.askAuthority : words.noAuthority}</p>
      <ul>{authorities.map((name) => <li key={name}>{name}</li>)}</ul>
    </Notice>
  );
}

function Barred({ barred, messages }: StartFormProps) {
  return (
    <Notice kind="turn">
      {barred.map(({ code, values = {} }) => <p key={code}>{messages.issue[code]("", values)}</p>)}
      <p>{messages.start.barred}</p>
    </Notice>
  );
}

/** The papers and answers to have at hand, read off the form itself. */
function Needed({ pack, category, leaf, country, messages, lang }: StartFormProps) {
  const texts = packTexts(pack, { messages, lang });
  const { sections } = formOf(pack, { category, leaf, country });
  const asked = sections.flatMap(({ fields, tables }) => [
    ...Object.entries(fields)
      .filter(([, schema]) => !isOptional(schema) && noteOf(schema).starts === undefined)
      .map(([id]) => texts.fields[id]?.label ?? id),
    ...Object.entries(tables).filter(([, { min = 0 }]) => min > 0)
      .map(([id]) => texts.tables[id]?.label ?? id),
  ]);
  return (
    <>
      <h2>{messages.start.needed}</h2>
      <ul>{asked.map((label) => <li key={label}>{label}</li>)}</ul>
    </>
  );
}
