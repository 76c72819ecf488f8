import type { ComponentProps } from "preact";
import type { Messages } from "../../locales/en.ts";
import { profileFields, requiredFields } from "../../rules/accounts.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { type ErrorLink, ErrorSummary } from "../ErrorSummary.tsx";
import { FormToken } from "../FormToken.tsx";
import { AccountFields } from "./AccountFields.tsx";

interface ProfileFormProps
  extends Pick<ComponentProps<typeof AccountFields>, "values" | "errors" | "lang"> {
  readonly token: string;
  readonly summary: readonly ErrorLink[];
  readonly messages: Pick<Messages, "account" | "accountForm" | "common">;
}

/** The nine facts of an enterprise that may be changed (manual 4.3). */
export function ProfileForm({ token, summary, messages, ...fields }: ProfileFormProps) {
  const { account, accountForm, common } = messages;
  return (
    <form class="card" method="post" action="/account">
      <h2>{account.editable}</h2>
      {summary.length > 0 && (
        <ErrorSummary title={accountForm.toPutRight(summary.length)} items={summary} />
      )}
      <p>{accountForm.star}</p>
      <FormToken token={token} />
      <AccountFields
        {...fields}
        fields={profileFields}
        required={requiredFields.profile}
        messages={messages}
      />
      <Actions>
        <Button>{common.save}</Button>
      </Actions>
    </form>
  );
}
