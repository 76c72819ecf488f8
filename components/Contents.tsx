/** A part of a long page. */
export interface ContentsItem {
  readonly id: string;
  readonly title: string;
}

interface ContentsProps {
  readonly label: string;
  readonly items: readonly ContentsItem[];
}

/** What a long page holds, each part a link to it. */
export function Contents({ label, items }: ContentsProps) {
  return (
    <nav aria-label={label}>
      <ul>
        {items.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
