import type { Messages } from "../../locales/en.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { type ErrorLink, ErrorSummary } from "../ErrorSummary.tsx";
import { FormToken } from "../FormToken.tsx";
import { PageHead } from "../PageHead.tsx";
import { PasswordFields } from "./PasswordFields.tsx";

interface InviteFormProps {
  readonly action: string;
  readonly token: string;
  readonly userName: string;
  /** Whether there is a password that the new one takes the place of. */
  readonly renews: boolean;
  readonly errors: Readonly<Record<string, string>>;
  readonly summary: readonly ErrorLink[];
  readonly messages: Pick<Messages, "accountForm" | "common" | "invite">;
}

/** The password of somebody who was given a one-time link. */
export function InviteForm(props: InviteFormProps) {
  const { action, token, userName, renews, summary, messages: { accountForm, invite } } = props;
  return (
    <form class="card" method="post" action={action}>
      <PageHead title={renews ? invite.renewTitle : invite.title} />
      {summary.length > 0 && (
        <ErrorSummary title={accountForm.toPutRight(summary.length)} items={summary} />
      )}
      <p>{renews ? invite.renewText(userName) : invite.text(userName)}</p>
      <FormToken token={token} />
      {/* for the browser's own store of passwords */}
      <input type="hidden" autocomplete="username" value={userName} />
      <PasswordFields {...props} />
      <Actions>
        <Button>{invite.button}</Button>
      </Actions>
    </form>
  );
}
