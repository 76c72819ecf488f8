import type { Messages } from "../../locales/en.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { Card } from "../Card.tsx";
import { Columns } from "../Columns.tsx";
import { type ErrorLink, ErrorSummary } from "../ErrorSummary.tsx";
import { FormToken } from "../FormToken.tsx";
import { Notice } from "../Notice.tsx";
import { PageHead } from "../PageHead.tsx";
import { PasswordField } from "../PasswordField.tsx";
import { TextField } from "../TextField.tsx";
import { type SampleAccount, SampleAccounts } from "./SampleAccounts.tsx";

interface SignInFormProps {
  readonly messages: Pick<Messages, "accountForm" | "common" | "signIn">;
  readonly settings: {
    readonly supportContact: string;
    readonly demo: null | { readonly accounts: readonly SampleAccount[] };
  };
  readonly token: string;
  /** The page to go to. */
  readonly next: string;
  /** What was typed before the session ended, to be sent after all. */
  readonly kept: string;
  readonly userName: string;
  readonly errors: readonly ErrorLink[];
  readonly notice?: SignInNotice | null;
}

/** A word before the form. */
export interface SignInNotice {
  readonly kind: "done" | "turn";
  readonly title?: string;
  readonly text: string;
}

/** User name, password, and the way to an account for those who have none. */
export function SignInForm(props: SignInFormProps) {
  const { messages, settings, errors, notice } = props;
  const { signIn } = messages;
  return (
    <>
      <Card>
        <PageHead title={signIn.title} />
        {notice && (
          <Notice kind={notice.kind} title={notice.title}>
            <p>{notice.text}</p>
          </Notice>
        )}
        {errors.length > 0 && <ErrorSummary title={signIn.wrong} items={errors} />}
        <Fields {...props} />
      </Card>
      <Columns>
        <Card title={signIn.noAccount}>
          <p>
            <a href="/create-account">{signIn.create}</a>
          </p>
          <p class="hint">{signIn.createText}</p>
        </Card>
        <Card title={signIn.lost}>
          <p>{signIn.lostText}</p>
          <p>{signIn.lostAuthority}</p>
          <p>
            {settings.supportContact === ""
              ? signIn.lostOthers
              : signIn.lostContact(settings.supportContact)}
          </p>
        </Card>
      </Columns>
      {settings.demo && <SampleAccounts {...props} accounts={settings.demo.accounts} />}
    </>
  );
}

function Fields({ messages, token, next, kept, userName }: SignInFormProps) {
  const { accountForm: { fields }, signIn } = messages;
  return (
    <form method="post" action="/sign-in">
      <FormToken token={token} />
      <input type="hidden" name="next" value={next} />
      {kept !== "" && <input type="hidden" name="kept" value={kept} />}
      <TextField
        id="userName"
        name="userName"
        label={fields.userName.label}
        value={userName}
        autocomplete="username"
        messages={messages}
      />
      <PasswordField
        id="password"
        name="password"
        label={fields.password.label}
        autocomplete="current-password"
        messages={messages}
      />
      <Actions>
        <Button>{signIn.button}</Button>
      </Actions>
    </form>
  );
}
