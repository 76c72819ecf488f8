import type { ComponentChildren } from "preact";
import type { Messages } from "../../locales/en.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { type ErrorLink, ErrorSummary } from "../ErrorSummary.tsx";
import { FormToken } from "../FormToken.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { Notice } from "../Notice.tsx";
import { PageHead } from "../PageHead.tsx";

interface PasswordLinkFormProps {
  readonly action: string;
  readonly back: string;
  readonly token: string;
  readonly name: string;
  /** Of the enterprise, or empty. */
  readonly phone: string;
  /** Whether there is a password that the new one takes the place of. */
  readonly replaces: boolean;
  readonly summary: readonly ErrorLink[];
  readonly messages: Pick<Messages, "common" | "newPassword">;
  /** What its holder can be known by. */
  readonly children: ComponentChildren;
}

/** Asks whoever makes a link for a new password to make sure first who is asking. */
export function PasswordLinkForm(props: PasswordLinkFormProps) {
  const { action, back, token, name, phone, replaces, summary } = props;
  const { common, newPassword } = props.messages;
  return (
    <form class="card" method="post" action={action}>
      <PageHead kicker={name} title={newPassword.title} />
      {summary.length > 0 && <ErrorSummary title={newPassword.notMade} items={summary} />}
      <Notice kind="turn" title={newPassword.checkTitle}>
        <p>{newPassword.checkText}</p>
        {phone !== "" && <p>{newPassword.checkNumber(phone)}</p>}
      </Notice>
      {props.children}
      {replaces && <p>{newPassword.effect}</p>}
      <p>{newPassword.cancels}</p>
      <FormToken token={token} />
      <Actions>
        <Button>{newPassword.button}</Button>
        <LinkButton kind="plain" href={back}>{common.cancel}</LinkButton>
      </Actions>
    </form>
  );
}
