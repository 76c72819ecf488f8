import type { Messages } from "../../locales/en.ts";
import { Notice } from "../Notice.tsx";
import { TextField } from "../TextField.tsx";

interface OneTimeLinkProps {
  readonly link: string;
  readonly userName: string;
  readonly messages: Pick<Messages, "oneTimeLink" | "common">;
}

/** A link to the first password, shown once to whoever hands it over. */
export function OneTimeLink({ link, userName, messages }: OneTimeLinkProps) {
  const { oneTimeLink } = messages;
  return (
    <Notice kind="turn" title={oneTimeLink.title}>
      <p>{oneTimeLink.text(userName)}</p>
      <TextField
        id="link"
        name="link"
        label={oneTimeLink.label}
        hint={oneTimeLink.rules}
        value={link}
        readOnly
        messages={messages}
      />
    </Notice>
  );
}
