import type { ComponentChildren } from "preact";

/** Its children side by side where there is room, else one below the other. */
export function Columns({ children }: { readonly children: ComponentChildren }) {
  return <div class="cols">{children}</div>;
}
