import type { ComponentChildren } from "preact";

interface ActionsProps {
  /** A quiet word beside the buttons: "Saved 14:32". */
  readonly note?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The strip of buttons at the foot of a card, the next step first. */
export function Actions({ note, children }: ActionsProps) {
  return (
    <div class="actions">
      {children}
      {note && <span class="meta">{note}</span>}
    </div>
  );
}
