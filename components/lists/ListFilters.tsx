import type { ComponentChildren } from "preact";
import type { Messages } from "../../locales/en.ts";
import type { PageSize } from "../../rules/paging.ts";
import { Filters } from "../Filters.tsx";
import { addressOf, usualSize } from "./address.ts";

interface ListFiltersProps {
  readonly path: string;
  /** Rows a page; a new query keeps them. */
  readonly size?: PageSize | undefined;
  readonly messages: Pick<Messages, "common">;
  readonly children: ComponentChildren;
}

/** The conditions of a list with 查询 and 重置. */
export function ListFilters({ path, size = usualSize, messages, children }: ListFiltersProps) {
  const { query, reset } = messages.common;
  return (
    <Filters
      action={path}
      queryLabel={query}
      resetHref={addressOf(path, { size })}
      resetLabel={reset}
    >
      {children}
      {size !== usualSize && <input type="hidden" name="size" value={size} />}
    </Filters>
  );
}
