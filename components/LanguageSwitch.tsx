import { FormToken } from "./FormToken.tsx";
import { Icon } from "./Icon.tsx";

/** A language by its code and its own name. */
export interface LanguageChoice {
  readonly lang: string;
  readonly name: string;
}

interface LanguageSwitchProps {
  /** The languages other than the page's. */
  readonly choices: readonly LanguageChoice[];
  /** The page to come back to. */
  readonly back: string;
  /** The token of the session, if there is one. */
  readonly token?: string | undefined;
}

/** A button for each other language; without a script. */
export function LanguageSwitch({ choices, back, token }: LanguageSwitchProps) {
  return (
    <form method="post" action="/language">
      {token !== undefined && <FormToken token={token} />}
      <input type="hidden" name="back" value={back} />
      {choices.map(({ lang, name }) => (
        <button key={lang} type="submit" name="lang" value={lang} lang={lang}>
          <Icon name="globe" />
          {name}
        </button>
      ))}
    </form>
  );
}
