import type { Messages } from "../../locales/en.ts";
import { Button } from "../Button.tsx";
import { Card } from "../Card.tsx";
import { DataTable } from "../DataTable.tsx";
import { FormToken } from "../FormToken.tsx";

/** An account anybody may try in the demo. */
export interface SampleAccount {
  readonly role: "enterprise" | "authority" | "customs";
  readonly userName: string;
  readonly password: string;
  readonly name: string;
}

interface SampleAccountsProps {
  readonly accounts: readonly SampleAccount[];
  readonly token: string;
  readonly next: string;
  readonly messages: Pick<Messages, "accountForm" | "signIn">;
}

/** The accounts of the demo, each with a button that signs in. */
export function SampleAccounts({ accounts, token, next, messages }: SampleAccountsProps) {
  const { accountForm: { fields }, signIn } = messages;
  const columns = [
    { key: "role", label: signIn.demoRole },
    { key: "userName", label: fields.userName.label },
    { key: "password", label: fields.password.label },
    { key: "enter", label: signIn.button, quiet: true },
  ];
  const rows = accounts.map(({ role, name, userName, password }) => ({
    key: userName,
    cells: {
      role: (
        <>
          {signIn.roles[role]}
          <br />
          <span class="meta">{name}</span>
        </>
      ),
      userName: <code>{userName}</code>,
      password: <code>{password}</code>,
      enter: (
        <form method="post" action="/sign-in">
          <FormToken token={token} />
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="userName" value={userName} />
          <input type="hidden" name="password" value={password} />
          <Button kind="plain" label={signIn.demoButton(name)}>{signIn.button}</Button>
        </form>
      ),
    },
  }));
  return (
    <Card title={signIn.demoTitle}>
      <p>{signIn.demoText}</p>
      <DataTable caption={signIn.demoTitle} columns={columns} rows={rows} empty={null} />
    </Card>
  );
}
