interface BrandProps {
  readonly name: string;
  readonly subtitle: string;
}

/** The portal's mark and name, the way home. */
export function Brand({ name, subtitle }: BrandProps) {
  return (
    <a class="brand" href="/">
      <svg viewBox="0 0 32 32" aria-hidden="true">
        <path d="M7 27V15a9 9 0 0 1 18 0v12M3 27h26M16 27V17m0 4c-4 0-5-2-5-5 4 0 5 2 5 5zm0-2c0-3 1-5 5-5 0 3-1 5-5 5z" />
      </svg>
      <span>
        {name}
        <small>{subtitle}</small>
      </span>
    </a>
  );
}
