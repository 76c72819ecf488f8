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
  /** Inside a form: going to another part saves what was typed in this one. */
  readonly saves?: boolean | undefined;
  /** By which scripts find it again. */
  readonly id?: string | undefined;
}

/** The parts of an application, how each stands, and where the reader is. */
export function PartsNav({ items, label, saves, id }: PartsNavProps) {
  return (
    <nav class="parts" id={id} aria-label={label}>
      <ol>
        {items.map((item) => (
          <li key={item.href} class={item.state}>
            {saves ? <SavingTab {...item} /> : <Tab {...item} />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Tab({ href, label, state, note }: PartLink) {
  return (
    <a href={href} aria-current={state === "current" ? "page" : undefined}>
      {label}
      {note !== undefined && <small>{note}</small>}
    </a>
  );
}

function SavingTab({ href, label, state, note }: PartLink) {
  return (
    <button
      type="submit"
      name="then"
      value={`part:${href.split("/").at(-1)}`}
      aria-current={state === "current" ? "page" : undefined}
    >
      {label}
      {note !== undefined && <small>{note}</small>}
    </button>
  );
}
