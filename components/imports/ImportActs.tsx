import type { Messages } from "../../locales/en.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { FormToken } from "../FormToken.tsx";

interface ImportActsProps {
  readonly id: string;
  /** How long the history is that this page shows. */
  readonly acts: number;
  readonly state: keyof Messages["imports"]["states"];
  /** Whether it may be applied as it is. */
  readonly applicable: boolean;
  readonly refused: number;
  readonly token: string;
  readonly messages: Messages;
}

/** What may be done with an official table now. */
export function ImportActs(props: ImportActsProps) {
  const { id, acts, state, applicable, refused, token, messages: { imports } } = props;
  if (state === "rolled_back") return null;
  const to = (act: string) => `/customs/products/${id}/${act}`;
  return (
    <form method="post" action={to(state === "active" ? "roll-back" : "apply")}>
      <FormToken token={token} />
      <input type="hidden" name="acts" value={acts} />
      <Actions note={applicable && refused > 0 ? imports.refusedLeftOut(refused) : undefined}>
        {applicable && <Button>{imports.apply}</Button>}
        {state === "active"
          ? <Button kind="warn">{imports.rollBack}</Button>
          : <Button kind="warn" formaction={to("discard")}>{imports.discard}</Button>}
      </Actions>
    </form>
  );
}
