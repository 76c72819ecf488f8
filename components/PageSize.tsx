export interface Size {
  readonly size: number;
  readonly href: string;
  readonly current: boolean;
}

interface PageSizeProps {
  /** "Rows a page". */
  readonly label: string;
  readonly sizes: readonly Size[];
}

/** How many rows a page shows. */
export function PageSize({ label, sizes }: PageSizeProps) {
  return (
    <nav class="pager sizes" aria-label={label}>
      <span>{label}</span>
      {sizes.map(({ size, href, current }) => (
        <a key={size} href={href} aria-current={current ? "true" : undefined}>{size}</a>
      ))}
    </nav>
  );
}
