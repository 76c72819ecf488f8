import type { ComponentChildren } from "preact";

interface TwoLinesProps {
  readonly first: ComponentChildren;
  readonly second: ComponentChildren;
}

/** In a cell of a table: what matters, and what belongs to it in small letters below. */
export function TwoLines({ first, second }: TwoLinesProps) {
  return (
    <span>
      {first} <small>{second}</small>
    </span>
  );
}
