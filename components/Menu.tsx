import { Icon } from "./Icon.tsx";
import { currentOf, type MenuItem } from "./menu.ts";

interface MenuProps {
  readonly items: readonly MenuItem[];
  readonly label: string;
  /** The words of the switch that folds it. */
  readonly foldLabel: string;
  /** Whether it was left folded. */
  readonly folded: boolean;
  /** The path of the page. */
  readonly path: string;
}

/** The menu at the left; it folds to its icons, on a phone to one line, without a script. */
export function Menu({ items, label, foldLabel, folded, path }: MenuProps) {
  const current = currentOf(items, path);
  return (
    <nav class="menu" aria-label={label}>
      <input
        type="checkbox"
        id="fold"
        class="vh"
        autocomplete="off"
        checked={folded}
        aria-label={foldLabel}
      />
      <label for="fold" title={foldLabel}>
        <Icon name="menu" />
        <span>{label}</span>
      </label>
      <Lines items={items} current={current} path={path} />
    </nav>
  );
}

interface LinesProps extends Pick<MenuProps, "items" | "path"> {
  readonly current: string | undefined;
}

function Lines({ items, current, path }: LinesProps) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.label}>
          <Line item={item} current={current} path={path} />
          {item.children && <Lines items={item.children} current={current} path={path} />}
        </li>
      ))}
    </ul>
  );
}

function Line({ item, current, path }: Omit<LinesProps, "items"> & { item: MenuItem }) {
  const { href, label, icon, count = 0 } = item;
  const words = (
    <>
      <Icon name={icon} />
      <span>{label}</span>
      {count > 0 && <b class="count">{count}</b>}
    </>
  );
  if (href === undefined) return <p title={label}>{words}</p>;
  return (
    <a href={href} title={label} aria-current={mark(href, current, path)}>
      {words}
    </a>
  );
}

function mark(href: string, current: string | undefined, path: string) {
  if (href !== current) return undefined;
  return href === path ? "page" : "true";
}
