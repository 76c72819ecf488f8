import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { PagePlace } from "../../components/open_page.ts";
import { type OpenPage, OpenPages, type OpenPagesWords } from "../../components/OpenPages.tsx";
import { afterClosing, keepPages, openPages, withPage } from "./open_pages.ts";
import { draw, follow, forward, goal, linksIn, move } from "./tab_strip.ts";

export interface OpenTabsProps {
  readonly user: string;
  /** The tab of this page, if it may have one. */
  readonly place: PagePlace | null;
  /** Whether one can come back to this page by its address. */
  readonly stays: boolean;
  /** What every title says of the portal. */
  readonly portal: string;
  readonly words: OpenPagesWords;
}

const HOME = "/";

/** Pixels that the tabs move at a time. */
const STEP = 240;

/** The tabs above the content; before the scripts come, the room they will take. */
export function OpenTabs({ words, ...props }: OpenTabsProps) {
  const strip = useRef<HTMLDivElement>(null);
  const { pages, current, close, clear } = useOpenPages(props);

  useEffect(() => follow(strip.current!), []);
  useLayoutEffect(() => draw(strip.current!), [pages]);

  function closeAt(at: number) {
    if (close(at)) Promise.resolve().then(() => focus(Math.min(at, pages.length - 2))); // once drawn
  }

  function focus(at: number | undefined): boolean {
    const link = linksIn(strip.current!)[at!];
    if (link === undefined) return false;
    link.focus();
    return true;
  }

  function onKeyDown(event: KeyboardEvent) {
    const links = linksIn(strip.current!);
    const at = links.findIndex((link) => link === document.activeElement);
    if (at < 0) return;
    if (event.key === "Delete") closeAt(at);
    else if (focus(goal(event.key, { at, last: links.length - 1 }))) event.preventDefault();
  }

  return (
    <div class="tabs" ref={strip}>
      {pages.length > 0 && (
        <OpenPages
          {...{ pages, current, words, onKeyDown }}
          onMove={(step) => move(strip.current!, step * STEP * forward())}
          onClose={closeAt}
          onClear={clear}
        />
      )}
    </div>
  );
}

/** The pages that were opened, kept for the next page. */
function useOpenPages({ user, place, stays, portal }: Omit<OpenTabsProps, "words">) {
  const [pages, setPages] = useState<readonly OpenPage[]>([]);
  const current = place === null ? undefined : place.key;

  function change(next: readonly OpenPage[]) {
    keepPages(user, next);
    setPages(next);
  }

  useEffect(() => {
    const known = openPages(user);
    const title = document.title.replace(portal, "");
    change(place !== null && stays ? withPage(known, { ...place, title }) : known);
  }, []);

  /** What is shown stays as it is: a page with something unsaved may refuse to be left. */
  function leaveFor(href: string, rest: readonly OpenPage[]) {
    keepPages(user, rest);
    location.href = href;
    return false;
  }

  /** Closes a tab; says whether the page stays. */
  function close(at: number): boolean {
    const rest = pages.filter((_, each) => each !== at);
    if (pages[at]!.key === current) return leaveFor(afterClosing(pages, at), rest);
    change(rest);
    return true;
  }

  function clear(all: boolean) {
    if (all && current !== HOME) leaveFor(HOME, []);
    else change(pages.filter(({ key }) => key === current));
  }

  return { pages, current, close, clear };
}
