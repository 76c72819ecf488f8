import type { ComponentChildren } from "preact";
import type { Messages } from "../../locales/en.ts";
import { Filters } from "../Filters.tsx";
import { Pager } from "../Pager.tsx";
import { TextField } from "../TextField.tsx";

interface SearchedListProps {
  readonly path: string;
  /** What was looked for. */
  readonly query: string;
  readonly label: string;
  /** Rows on this page; without any there is nothing to turn. */
  readonly count: number;
  readonly shown: string;
  /** The next page, where there is one. */
  readonly next: string | undefined;
  readonly messages: Messages;
  /** The table. */
  readonly children: ComponentChildren;
}

/** A list with one search field, and the way to its next page. */
export function SearchedList(props: SearchedListProps) {
  const { path, query, label, count, shown, next, messages, children } = props;
  const { common } = messages;
  return (
    <>
      <Filters
        action={path}
        queryLabel={common.query}
        resetHref={path}
        resetLabel={common.reset}
      >
        <TextField
          id="query"
          name="query"
          type="search"
          label={label}
          value={query}
          messages={messages}
        />
      </Filters>
      {children}
      {count > 0 && <Pager next={next} text={shown} messages={messages} />}
    </>
  );
}
