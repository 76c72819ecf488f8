/** A page that was opened, as its tab shows it. */
export interface OpenPage {
  /** The same for all addresses that share a tab. */
  readonly key: string;
  readonly href: string;
  readonly title: string;
}

/** The words of the tabs; the page's own title takes the place of `%`. */
export interface OpenPagesWords {
  readonly label: string;
  readonly close: string;
  readonly menu: string;
  readonly closeOthers: string;
  readonly closeAll: string;
  /** To the earlier ones, at the left in our languages, and to the later ones. */
  readonly back: string;
  readonly on: string;
}

interface OpenPagesProps {
  readonly pages: readonly OpenPage[];
  /** The key of the page that is shown. */
  readonly current: string | undefined;
  readonly words: OpenPagesWords;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Moves on in them, back below zero. */
  readonly onMove: (step: number) => void;
  readonly onClose: (at: number) => void;
  /** Closes all, or all but the one that is shown. */
  readonly onClear: (all: boolean) => void;
}

/** The tabs of the pages that were opened, with what moves and closes them. */
export function OpenPages(props: OpenPagesProps) {
  const { pages, words, onKeyDown, onMove, onClear } = props;
  return (
    <nav aria-label={words.label}>
      <Mover label={words.back} sign="‹" onClick={() => onMove(-1)} />
      <ul onKeyDown={onKeyDown}>
        {pages.map((page, at) => <Tab key={page.key} {...props} at={at} />)}
      </ul>
      <Mover label={words.on} sign="›" onClick={() => onMove(1)} />
      <details>
        <summary aria-label={words.menu} title={words.menu}>▾</summary>
        <p class="pop">
          <button type="button" onClick={() => onClear(false)}>
            {words.closeOthers}
          </button>
          <button type="button" onClick={() => onClear(true)}>{words.closeAll}</button>
        </p>
      </details>
    </nav>
  );
}

/** Seen where the tabs do not fit; for the mouse, as keys move by the tabs themselves. */
function Mover({ label, sign, onClick }: { label: string; sign: string; onClick: () => void }) {
  return (
    <button type="button" tabIndex={-1} aria-label={label} title={label} onClick={onClick}>
      {sign}
    </button>
  );
}

function Tab(
  { at, pages, current, words, onClose }: OpenPagesProps & { at: number },
) {
  const { key, href, title } = pages[at]!;
  const label = words.close.split("%").join(title);
  const close = () => onClose(at);
  const isCurrent = key === current;
  // One stop of Tab for all; arrow keys lead to the others, Delete closes.
  const reached = isCurrent || at === 0 && !pages.some((each) => each.key === current);
  const closeByWheel = (event: MouseEvent) => {
    if (event.button !== 1 || event.target instanceof HTMLAnchorElement) return;
    event.preventDefault();
    close();
  };
  return (
    <li class={isCurrent ? "current" : undefined} onMouseDown={closeByWheel}>
      <a
        href={href}
        title={title}
        tabIndex={reached ? 0 : -1}
        aria-current={isCurrent ? "page" : undefined}
        aria-keyshortcuts="Delete"
      >
        {title}
      </a>
      <button type="button" tabIndex={-1} aria-label={label} onClick={close}>
        ×
      </button>
    </li>
  );
}
