import type { ComponentChildren } from "preact";

/** What waits, in numbers: a row of `Stat`. */
export function Stats({ children }: { readonly children: ComponentChildren }) {
  return <ul class="stats">{children}</ul>;
}
