import type { Messages } from "../../locales/en.ts";
import { Notice } from "../Notice.tsx";
import { TextAreaField } from "../TextAreaField.tsx";

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
      <TextAreaField
        id="link"
        name="link"
        label={oneTimeLink.label}
        hint={oneTimeLink.rules}
        value={link}
        rows={3}
        readOnly
        messages={messages}
      />
    </Notice>
  );
}
