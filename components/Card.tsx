import type { ComponentChildren } from "preact";

interface CardProps {
  readonly title?: string | undefined;
  readonly id?: string | undefined;
  readonly children: ComponentChildren;
}

/** One task on its own sheet. */
export function Card({ title, id, children }: CardProps) {
  return (
    <section class="card" id={id}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
