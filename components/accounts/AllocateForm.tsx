import type { ComponentProps } from "preact";
import type { Messages } from "../../locales/en.ts";
import { profileFields, requiredFields } from "../../rules/accounts.ts";
import { countryName } from "../../rules/countries.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { type ErrorLink, ErrorSummary } from "../ErrorSummary.tsx";
import { FormToken } from "../FormToken.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { PageHead } from "../PageHead.tsx";
import { AccountFields } from "./AccountFields.tsx";

interface AllocateFormProps
  extends Pick<ComponentProps<typeof AccountFields>, "values" | "errors" | "lang"> {
  readonly country: string;
  readonly token: string;
  readonly once: string;
  readonly summary: readonly ErrorLink[];
  /** Where the account can be certified that holds the number already. */
  readonly claim: string | null;
  readonly messages: Pick<Messages, "accountForm" | "common" | "enterprises">;
}

/** 分配账号: an authority gives an enterprise of its country an account (manual 4.1). */
export function AllocateForm(props: AllocateFormProps) {
  const { country, token, once, summary, claim, lang, messages } = props;
  const { accountForm, common, enterprises } = messages;
  const rest = profileFields.filter((field) => field !== "companyName");
  return (
    <form class="card" method="post" action="/authority/enterprises/new">
      <PageHead
        title={enterprises.allocateTitle}
        meta={enterprises.country(countryName(country, lang))}
      />
      {summary.length > 0 && (
        <ErrorSummary title={accountForm.toPutRight(summary.length)} items={summary} />
      )}
      {claim !== null && (
        <p>
          <LinkButton href={claim}>{enterprises.claimable}</LinkButton>
        </p>
      )}
      <p>{enterprises.allocateText}</p>
      <p>{accountForm.star}</p>
      <FormToken token={token} />
      <input type="hidden" name="once" value={once} />
      <AccountFields
        {...props}
        fields={["userName", "companyName", "homeNumber", ...rest]}
        required={requiredFields.allocated}
        hints={{ homeNumber: enterprises.numberHint }}
      />
      <Actions>
        <Button>{enterprises.allocateButton}</Button>
        <LinkButton kind="plain" href="/authority/enterprises">{common.cancel}</LinkButton>
      </Actions>
    </form>
  );
}
