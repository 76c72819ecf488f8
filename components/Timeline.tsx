import type { ComponentChildren } from "preact";

export interface TimelineEntry {
  readonly key: string;
  readonly title: string;
  readonly who: string;
  /** The instant, ISO 8601. */
  readonly at: string;
  /** The instant as people read it. */
  readonly atText: string;
  readonly note?: ComponentChildren;
}

/** Who did what, when and why. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol class="log">
      {entries.map(({ key, title, who, at, atText, note }) => (
        <li key={key}>
          <strong>{title}</strong>
          <p class="meta">
            <time datetime={at}>{atText}</time> · {who}
          </p>
          {note && <div class="said">{note}</div>}
        </li>
      ))}
    </ol>
  );
}
