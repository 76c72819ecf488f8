import type { Messages } from "../../locales/en.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { TextField } from "../TextField.tsx";

interface RegisterSearchProps {
  readonly messages: Messages;
}

/** The way into the register: by name or by number. */
export function RegisterSearch({ messages }: RegisterSearchProps) {
  const { register, common } = messages;
  const of = (name: string) => ({ id: `register-${name}`, name, value: "", messages });
  return (
    <form method="get" action="/register">
      <TextField
        {...of("name")}
        label={register.name}
        hint={register.nameHint}
        maxLength={100}
      />
      <TextField
        {...of("number")}
        label={register.number}
        hint={register.numberHint}
        maxLength={40}
      />
      <Actions>
        <Button>{common.query}</Button>
      </Actions>
    </form>
  );
}
