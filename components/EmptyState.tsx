import type { ComponentChildren } from "preact";

interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** The next step: a button. */
  readonly children?: ComponentChildren;
}

/** Nothing here, and what to do about it. */
export function EmptyState({ title, text, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}
