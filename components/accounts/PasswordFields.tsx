import type { Messages } from "../../locales/en.ts";
import { PasswordField } from "../PasswordField.tsx";

interface PasswordFieldsProps {
  readonly errors: Readonly<Record<string, string>>;
  readonly messages: Pick<Messages, "accountForm" | "common">;
}

/** A new password, typed twice. */
export function PasswordFields({ errors, messages }: PasswordFieldsProps) {
  const names = ["password", "passwordRepeat"] as const;
  return (
    <>
      {names.map((name) => (
        <PasswordField
          key={name}
          id={name}
          name={name}
          {...messages.accountForm.fields[name]}
          error={errors[name]}
          autocomplete="new-password"
          required
          messages={messages}
        />
      ))}
    </>
  );
}
