export interface PartLink {
  readonly href: string;
  readonly label: string;
  readonly state: "current" | "done" | "todo" | "wrong";
  /** "3 to put right". */
  readonly note?: string | undefined;
}

interface PartsNavProps {
  readonly items: readonly PartLink[];
  readonly label: string;
}

/** The parts of an application, how each stands, and where the reader is. */
export function PartsNav({ items, label }: PartsNavProps) {
  return (
    <nav class="parts" aria-label={label}>
      <ol>
        {items.map(({ href, label, state, note }) => (
          <li key={href} class={state}>
            <a href={href} aria-current={state === "current" ? "page" : undefined}>
              {label}
              {note !== undefined && <small>{note}</small>}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
