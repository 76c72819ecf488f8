import type { ComponentChildren } from "preact";

interface NoticeProps {
  /** To know, done, your turn, or stop. */
  readonly kind: "info" | "done" | "turn" | "stop";
  readonly title?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A word to the reader that stands out from the page. */
export function Notice({ kind, title, children }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={kind === "done" ? "status" : undefined}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  );
}
