import type { Messages } from "../../locales/en.ts";
import { longest } from "../../rules/accounts.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { type ErrorLink, ErrorSummary } from "../ErrorSummary.tsx";
import { FormToken } from "../FormToken.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { Notice } from "../Notice.tsx";
import { PageHead } from "../PageHead.tsx";
import { TextField } from "../TextField.tsx";

interface HomeNumberFormProps {
  /** Shows the number once more before it is saved for good. */
  readonly confirming: boolean;
  readonly homeNumber: string;
  readonly token: string;
  readonly error?: string | undefined;
  readonly summary: readonly ErrorLink[];
  readonly messages: Pick<Messages, "accountForm" | "common" | "homeNumber">;
}

/** 补充所在国家（地区）注册编号: typed, confirmed, and never changed again. */
export function HomeNumberForm(props: HomeNumberFormProps) {
  const { confirming, token, summary, messages: { accountForm, homeNumber } } = props;
  const title = confirming ? homeNumber.confirmTitle : homeNumber.title;
  return (
    <form class="card" method="post" action="/account/number">
      <PageHead title={title} />
      {summary.length > 0 && (
        <ErrorSummary title={accountForm.toPutRight(summary.length)} items={summary} />
      )}
      <FormToken token={token} />
      {confirming ? <Confirm {...props} /> : <Ask {...props} />}
    </form>
  );
}

function Ask({ homeNumber: value, error, messages }: HomeNumberFormProps) {
  const { accountForm: { fields }, common, homeNumber } = messages;
  return (
    <>
      <p>{homeNumber.text}</p>
      <TextField
        id="homeNumber"
        name="homeNumber"
        {...fields.homeNumber}
        value={value}
        error={error}
        maxLength={longest("homeNumber")}
        required
        messages={messages}
      />
      <Actions>
        <Button>{homeNumber.button}</Button>
        <LinkButton kind="plain" href="/account">{common.cancel}</LinkButton>
      </Actions>
    </>
  );
}

function Confirm({ homeNumber: value, messages }: HomeNumberFormProps) {
  const { homeNumber } = messages;
  return (
    <>
      <Notice kind="turn" title={value}>
        <p>{homeNumber.confirmText}</p>
      </Notice>
      <input type="hidden" name="homeNumber" value={value} />
      <Actions>
        <Button name="step" value="save">{homeNumber.confirmButton}</Button>
        <Button kind="plain" name="step" value="edit">{homeNumber.edit}</Button>
      </Actions>
    </>
  );
}
