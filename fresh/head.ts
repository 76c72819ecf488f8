import { type ComponentChildren, Fragment, isValidElement, type VNode } from "preact";

/** Whether this code runs in a browser. */
export const IS_BROWSER: boolean = typeof document !== "undefined";

// Rendering is synchronous, so one list at a time is enough.
let collecting: VNode[] | null = null;

/** Moves its children to the document's head; of two with one name the last one wins. */
export function Head({ children }: { children?: ComponentChildren }): null {
  if (collecting !== null) flatten(children, collecting);
  return null;
}

/** Runs a rendering, and says what its `Head` components held. */
export function collectHead<T>(
  render: () => T,
): { result: T; entries: readonly VNode[] } {
  const outer = collecting;
  const entries: VNode[] = [];
  collecting = entries;
  try {
    return { result: render(), entries };
  } finally {
    collecting = outer;
  }
}

function flatten(children: ComponentChildren, into: VNode[]): void {
  if (Array.isArray(children)) {
    for (const child of children) flatten(child, into);
  } else if (isValidElement(children)) {
    if (isPlainFragment(children)) flatten(children.props.children, into);
    else into.push(children);
  }
}

// A precompiled template is a fragment too, with its HTML in `tpl`.
function isPlainFragment({ type, props }: VNode): boolean {
  return type === Fragment && !("tpl" in props);
}
