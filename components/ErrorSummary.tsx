/** An error and the field it belongs to. */
export interface ErrorLink {
  readonly href: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly items: readonly ErrorLink[];
  /** Its anchor, where a page has several. */
  readonly id?: string | undefined;
}

/** Everything to put right, each a link to its field. */
export function ErrorSummary({ title, items, id = "errors" }: ErrorSummaryProps) {
  return (
    <div class="notice stop" id={id} role="alert" tabIndex={-1}>
      <h2>{title}</h2>
      <ul>
        {items.map(({ href, text }) => (
          <li key={href + text}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
