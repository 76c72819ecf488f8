import type { OpenPage } from "../../components/OpenPages.tsx";
import { attempt } from "./attempt.ts";

interface Kept {
  readonly user: string;
  readonly pages: readonly OpenPage[];
}

const NAME = "foodgate.tabs";

/** Among more tabs than this nobody finds anything; the oldest goes. */
const MOST = 20;

/** The pages that this user has opened in this tab of the browser. */
export function openPages(user: string): readonly OpenPage[] {
  const kept: Kept | null = attempt(() => JSON.parse(sessionStorage.getItem(NAME)!));
  return kept !== null && kept.user === user ? kept.pages : [];
}

/** Keeps them until the tab of the browser is closed, or somebody signs out. */
export function keepPages(user: string, pages: readonly OpenPage[]): void {
  attempt(() => sessionStorage.setItem(NAME, JSON.stringify({ user, pages })));
}

/** The pages with one more; one that is there stays in its place, as it is now. */
export function withPage(pages: readonly OpenPage[], page: OpenPage): readonly OpenPage[] {
  return pages.some(({ key }) => key === page.key)
    ? pages.map((each) => each.key === page.key ? page : each)
    : [...pages, page].slice(-MOST);
}

/** The page to show when one is closed: the next, or the one before; home if there is none. */
export function afterClosing(pages: readonly OpenPage[], at: number): string {
  const next = pages[at + 1] || pages[at - 1];
  return next === undefined ? "/" : next.href;
}
