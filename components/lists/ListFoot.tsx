import type { Messages } from "../../locales/en.ts";
import { type Listed, pageSizes } from "../../rules/paging.ts";
import { PageSize } from "../PageSize.tsx";
import { Pager } from "../Pager.tsx";
import { addressOf, type Conditions } from "./address.ts";

interface ListFootProps {
  readonly path: string;
  readonly conditions?: Conditions | undefined;
  readonly list: Listed<unknown>;
  readonly messages: Pick<Messages, "common" | "query">;
}

/** The way through a list, and how many rows a page shows; both keep the conditions. */
export function ListFoot({ path, conditions = {}, list, messages }: ListFootProps) {
  const { page, size, total } = list;
  if (total <= pageSizes[0]) return null;
  const to = (next: number) => addressOf(path, { conditions, size, page: next });
  const first = (page - 1) * size + 1;
  return (
    <>
      <Pager
        previous={page > 1 ? to(page - 1) : undefined}
        next={page * size < total ? to(page + 1) : undefined}
        text={messages.query.range(first, Math.min(total, page * size), total)}
        messages={messages}
      />
      <PageSize
        label={messages.common.rowsPerPage}
        sizes={pageSizes.map((each) => ({
          size: each,
          href: addressOf(path, { conditions, size: each }),
          current: each === size,
        }))}
      />
    </>
  );
}
