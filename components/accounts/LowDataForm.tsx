import type { Messages } from "../../locales/en.ts";
import { Button } from "../Button.tsx";
import { FormToken } from "../FormToken.tsx";

interface LowDataFormProps {
  /** Whether the account's pages come without scripts now. */
  readonly low: boolean;
  readonly token: string;
  readonly messages: Pick<Messages, "lowData">;
}

/** The switch for slow lines: pages with or without scripts. */
export function LowDataForm({ low, token, messages: { lowData } }: LowDataFormProps) {
  return (
    <form class="card" id="data" method="post" action="/account/low-data">
      <h2>{lowData.title}</h2>
      <p>{lowData.text}</p>
      <p>
        <strong>{low ? lowData.isOn : lowData.isOff}</strong>
      </p>
      <FormToken token={token} />
      <Button kind="plain" name="low" value={low ? "no" : "yes"}>
        {low ? lowData.turnOff : lowData.turnOn}
      </Button>
    </form>
  );
}
