import type { Messages } from "../../locales/en.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { FormToken } from "../FormToken.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { PageHead } from "../PageHead.tsx";

interface ContinueFormProps {
  readonly messages: Pick<Messages, "signIn">;
  readonly title: string;
  readonly viewer: {
    readonly displayName: string;
    readonly userName: string;
    readonly formToken: string;
  };
  /** Where the form was going, and what was typed into it. */
  readonly kept: {
    readonly path: string;
    readonly fields: readonly (readonly [string, string])[];
  };
}

/** Sends what was typed before the session ended, once its new owner says so. */
export function ContinueForm({ messages: { signIn }, title, viewer, kept }: ContinueFormProps) {
  return (
    <form class="card" method="post" action={kept.path}>
      <PageHead title={title} />
      <p>{signIn.continueText(viewer.displayName, viewer.userName)}</p>
      <FormToken token={viewer.formToken} />
      {kept.fields.map(([name, value], at) => (
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <Actions>
        <Button>{signIn.continueButton}</Button>
        <LinkButton kind="plain" href="/">{signIn.continueCancel}</LinkButton>
      </Actions>
    </form>
  );
}
