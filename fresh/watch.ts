import { options, type VNode } from "preact";
import { type Nonce, takeNonce } from "./nonce.ts";

/** What looks at every node of a rendering before the node is rendered. */
export interface Watch {
  /** Every inline script and style is to carry it. */
  readonly nonce: Nonce | undefined;
  /** Marks the islands. */
  readonly page: { mark(vnode: VNode): void } | undefined;
}

type Original = Pick<VNode, "type" | "props">;

/** Preact calls it with each node before the node is rendered. */
const hooks: { __b?: ((vnode: VNode) => void) | undefined } = options as object;

// Rendering is synchronous, so one at a time is enough. One function stays for all renderings:
// a page has thousands of nodes, and a new function for each page is not compiled into the rendering.
let watching: Watch | null = null;
let originals = new Map<VNode, Original>();

const before = hooks.__b;
hooks.__b = (vnode) => {
  before?.(vnode);
  if (watching === null) return;
  if (vnode.type === "script" || vnode.type === "style") sign(vnode, watching.nonce);
  watching.page?.mark(vnode);
};

/** Runs a rendering and watches it. */
export function watched<T>(watch: Watch, render: () => T): T {
  if (watch.nonce === undefined && watch.page === undefined) return render();
  const outer = { watching, originals };
  watching = watch;
  originals = new Map();
  try {
    return render();
  } finally {
    for (const [vnode, original] of originals) Object.assign(vnode, original);
    ({ watching, originals } = outer);
  }
}

/**
 * What a node is without the changes of this rendering. Afterwards it is that again, as it may be
 * rendered elsewhere; not before, as the engine then runs all of the rendering at half its speed.
 */
export function originalOf(vnode: VNode): Original {
  const known = originals.get(vnode);
  if (known !== undefined) return known;
  const { type, props } = vnode;
  originals.set(vnode, { type, props });
  return { type, props };
}

function sign(vnode: VNode, nonce: Nonce | undefined): void {
  if (nonce === undefined || "src" in vnode.props || "nonce" in vnode.props) return;
  const { props } = originalOf(vnode);
  vnode.props = Object.assign({}, props, { nonce: takeNonce(nonce) });
}
