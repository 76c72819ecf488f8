import type { ComponentProps } from "preact";
import type { Messages } from "../../locales/en.ts";
import { requiredFields } from "../../rules/accounts.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { type ErrorLink, ErrorSummary } from "../ErrorSummary.tsx";
import { FormToken } from "../FormToken.tsx";
import { AccountFields } from "./AccountFields.tsx";

interface OfficerFormProps
  extends Pick<ComponentProps<typeof AccountFields>, "values" | "errors" | "lang"> {
  readonly action: string;
  readonly token: string;
  readonly once: string;
  readonly summary: readonly ErrorLink[];
  readonly messages: Pick<Messages, "accountForm" | "common" | "officers">;
}

/** Adds a person to an authority or to customs. */
export function OfficerForm(props: OfficerFormProps) {
  const { action, token, once, summary, messages: { accountForm, officers } } = props;
  return (
    <form class="card" method="post" action={action}>
      <h2>{officers.add}</h2>
      {summary.length > 0 && (
        <ErrorSummary title={accountForm.toPutRight(summary.length)} items={summary} />
      )}
      <FormToken token={token} />
      <input type="hidden" name="once" value={once} />
      <AccountFields {...props} fields={requiredFields.officer} required={requiredFields.officer} />
      <Actions>
        <Button>{officers.addButton}</Button>
      </Actions>
    </form>
  );
}
