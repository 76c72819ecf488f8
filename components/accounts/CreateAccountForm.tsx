import type { ComponentProps } from "preact";
import type { Messages } from "../../locales/en.ts";
import type { Lang } from "../../locales/mod.ts";
import { requiredFields } from "../../rules/accounts.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { type ErrorLink, ErrorSummary } from "../ErrorSummary.tsx";
import { FormToken } from "../FormToken.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { Notice } from "../Notice.tsx";
import { PageHead } from "../PageHead.tsx";
import { AccountFields } from "./AccountFields.tsx";
import { AuthorityList } from "./AuthorityList.tsx";
import { PasswordFields } from "./PasswordFields.tsx";

type Fields = ComponentProps<typeof AccountFields>;

interface CreateAccountFormProps extends Pick<Fields, "values" | "errors"> {
  readonly token: string;
  readonly once: string;
  readonly authorities: ComponentProps<typeof AuthorityList>["authorities"];
  readonly summary: readonly ErrorLink[];
  readonly lang: Lang;
  readonly messages: Pick<Messages, "accountForm" | "common" | "createAccount">;
}

/** 注册新账号: what to know before, then everything the manual asks (4.2). */
export function CreateAccountForm(props: CreateAccountFormProps) {
  const { token, once, summary, messages } = props;
  const { createAccount, accountForm } = messages;
  const common = { ...props, required: requiredFields.self_made };
  return (
    <form class="card" method="post" action="/create-account">
      <PageHead title={createAccount.title} />
      {summary.length > 0 && (
        <ErrorSummary title={accountForm.toPutRight(summary.length)} items={summary} />
      )}
      <Before {...props} />
      <p>{accountForm.star}</p>
      <FormToken token={token} />
      <input type="hidden" name="once" value={once} />
      <h2>{createAccount.access}</h2>
      <AccountFields {...common} fields={["userName"]} />
      <PasswordFields {...props} />
      <h2>{createAccount.company}</h2>
      <AccountFields {...common} fields={["companyName", "country", "homeNumber"]} />
      <h2>{createAccount.contact}</h2>
      <AccountFields {...common} fields={contact} />
      <Actions>
        <Button>{createAccount.button}</Button>
        <LinkButton kind="plain" href="/sign-in">{createAccount.haveOne}</LinkButton>
      </Actions>
    </form>
  );
}

const contact = [
  "contactName",
  "contactPhone",
  "department",
  "position",
  "address",
  "fax",
  "email",
  "remarks",
] as const;

function Before({ authorities, lang, messages: { createAccount } }: CreateAccountFormProps) {
  return (
    <Notice kind="info" title={createAccount.before}>
      <ul>
        <li>{createAccount.one}</li>
        <li>{createAccount.ask}</li>
        <li>{createAccount.fixed}</li>
      </ul>
      {authorities.length === 0 ? <p>{createAccount.noAuthorities}</p> : (
        <details>
          <summary>{createAccount.authorities}</summary>
          <AuthorityList authorities={authorities} lang={lang} />
        </details>
      )}
    </Notice>
  );
}
