import type { Messages } from "../locales/en.ts";

interface IndependenceProps {
  readonly officialUrl: string;
  readonly messages: Pick<Messages, "shell">;
}

/** Says that this is not the official site, and where that is. */
export function Independence({ officialUrl, messages: { shell } }: IndependenceProps) {
  return (
    <p class="independent">
      <span>
        {shell.independent} <a href={officialUrl} rel="external noreferrer">{shell.officialSite}</a>
      </span>
    </p>
  );
}
