import type { Messages } from "../../locales/en.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { TextField } from "../TextField.tsx";

/** The way into the register: by name or by number. */
export function RegisterSearch({ messages }: { readonly messages: Messages }) {
  const { register, common } = messages;
  const field = (name: "name" | "number", label: string) => (
    <TextField {...{ name, label, messages }} id={`register-${name}`} value="" maxLength={100} />
  );
  return (
    <form method="get" action="/register">
      {field("name", register.name)}
      {field("number", register.number)}
      <Actions>
        <Button>{common.query}</Button>
      </Actions>
    </form>
  );
}
