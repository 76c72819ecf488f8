import type { ComponentChildren } from "preact";
import { Button } from "./Button.tsx";
import { LinkButton } from "./LinkButton.tsx";

interface FiltersProps {
  readonly action: string;
  readonly queryLabel: string;
  readonly resetHref: string;
  readonly resetLabel: string;
  readonly children: ComponentChildren;
}

/** The conditions of a query, kept in the address of the page. */
export function Filters({ action, queryLabel, resetHref, resetLabel, children }: FiltersProps) {
  return (
    <form class="filters" method="get" action={action}>
      {children}
      <div class="buttons">
        <Button>{queryLabel}</Button>
        <LinkButton kind="plain" href={resetHref}>{resetLabel}</LinkButton>
      </div>
    </form>
  );
}
