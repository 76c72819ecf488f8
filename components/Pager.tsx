import type { Messages } from "../locales/en.ts";

interface PagerProps {
  readonly previous?: string | undefined;
  readonly next?: string | undefined;
  /** "21–40 of 318". */
  readonly text: string;
  readonly messages: Pick<Messages, "common">;
}

/** The way through a list of several pages. */
export function Pager({ previous, next, text, messages: { common } }: PagerProps) {
  return (
    <nav class="pager" aria-label={common.pages}>
      {previous !== undefined && (
        <a class="btn plain" rel="prev" href={previous}>{common.previousPage}</a>
      )}
      <span>{text}</span>
      {next !== undefined && <a class="btn plain" rel="next" href={next}>{common.nextPage}</a>}
    </nav>
  );
}
