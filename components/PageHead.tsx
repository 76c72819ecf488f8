import type { ComponentChildren } from "preact";

interface PageHeadProps {
  readonly title: ComponentChildren;
  /** A grey line above the title: type, category. */
  readonly kicker?: ComponentChildren;
  /** A grey line under the title. */
  readonly meta?: ComponentChildren;
  readonly tag?: ComponentChildren;
  /** What stands at the right: a button. */
  readonly children?: ComponentChildren;
}

/** The top of a page: what it is, in what state, and the first thing to do. */
export function PageHead({ title, kicker, meta, tag, children }: PageHeadProps) {
  return (
    <div class="head">
      <div>
        {kicker && <p class="meta">{kicker}</p>}
        <h1>{title}</h1>
        {meta && <p class="meta">{meta}</p>}
      </div>
      {(tag || children) && <div class="right">{tag}{children}</div>}
    </div>
  );
}
