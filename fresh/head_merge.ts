import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** By what an element of the head is recognised. */
interface Names {
  readonly title: boolean;
  readonly key: string | null;
  readonly id: string | null;
  readonly meta: string | null;
}

interface Entry {
  readonly names: Names;
  readonly html: string;
}

const ATTRIBUTES = `(?:[^">]|"[^"]*")*`;
const ELEMENT = new RegExp(
  `<(title|style|script|noscript|template)\\b${ATTRIBUTES}>[\\s\\S]*?</\\1>` +
    `|<(meta|link|base)\\b${ATTRIBUTES}>`,
  "g",
);

const ID = new RegExp(`^<\\w+${ATTRIBUTES}?\\sid="([^"]*)"`);
const NAME = new RegExp(`^<meta${ATTRIBUTES}?\\sname="([^"]*)"`);

/** Puts the entries into the document's head, in the place of what they replace. */
export function insertHead(html: string, vnodes: readonly VNode[]): string {
  const entries = lastOnes(vnodes.map(entryOf));
  const end = html.indexOf("</head>");
  const start = end === -1 ? -1 : html.slice(0, end).search(/<head[\s>]/);
  if (start === -1) return htmlOf(entries) + html;

  const rest = new Set(entries);
  const head = html.slice(start, end).replace(ELEMENT, (element) => {
    const own = namesIn(element);
    const next = entries.find(({ names }) => same(names, own));
    if (next === undefined) return element;
    return rest.delete(next) ? next.html : "";
  });
  return html.slice(0, start) + head + htmlOf(rest) + html.slice(end);
}

function htmlOf(entries: Iterable<Entry>): string {
  return Array.from(entries, ({ html }) => html).join("");
}

/** The entries without those a later one replaces. */
function lastOnes(entries: readonly Entry[]): Entry[] {
  const kept: Entry[] = [];
  for (const entry of entries) {
    const index = kept.findIndex(({ names }) => same(names, entry.names));
    if (index === -1) kept.push(entry);
    else kept[index] = entry;
  }
  return kept;
}

function same(a: Names, b: Names): boolean {
  return a.title && b.title ||
    a.key !== null && a.key === b.key ||
    a.id !== null && a.id === b.id ||
    a.meta !== null && a.meta === b.meta;
}

function entryOf(vnode: VNode): Entry {
  const { type, key } = vnode;
  const html = renderToString(vnode);
  const { id, meta } = namesIn(html);
  return {
    names: {
      title: type === "title",
      key: key === null || key === undefined ? null : String(key),
      id,
      meta,
    },
    html,
  };
}

/** What a rendered element is known by; its key was not sent. */
function namesIn(element: string): Names {
  return {
    title: /^<title\b/.test(element),
    key: null,
    id: ID.exec(element)?.[1] ?? null,
    meta: NAME.exec(element)?.[1] ?? null,
  };
}
