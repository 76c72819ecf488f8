import type { ComponentChildren } from "preact";

export interface Description {
  readonly term: string;
  readonly detail: ComponentChildren;
  /** A small grey mark after the detail. */
  readonly mark?: string | undefined;
}

/** Names and what they stand for, to read. */
export function DescriptionList({ items }: { readonly items: readonly Description[] }) {
  return (
    <dl>
      {items.map(({ term, detail, mark }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            {detail}
            {mark !== undefined && <small class="mark">{mark}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
