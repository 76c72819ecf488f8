import { options, type VNode } from "preact";
import { type Nonce, takeNonce } from "./nonce.ts";

/** What looks at every node of a rendering before the node is rendered. */
export interface Watch {
  /** Every inline script and style is to carry it. */
  readonly nonce: Nonce | undefined;
  /** Marks the islands. */
  readonly page: { mark(vnode: VNode): void } | undefined;
}

/** Preact calls it with each node before the node is rendered. */
const hooks: { __b?: ((vnode: VNode) => void) | undefined } = options as object;

// Rendering is synchronous, so one at a time is enough. One function stays for all renderings:
// a page has thousands of nodes, and a new function for each page is not compiled into the rendering.
let watching: Watch | null = null;
let signed: { readonly vnode: VNode; readonly props: VNode["props"] }[] = [];

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
  const outer = { watching, signed };
  watching = watch;
  signed = [];
  try {
    return render();
  } finally {
    for (const { vnode, props } of signed) vnode.props = props; // it may be rendered again
    ({ watching, signed } = outer);
  }
}

function sign(vnode: VNode, nonce: Nonce | undefined): void {
  if (nonce === undefined || "src" in vnode.props || "nonce" in vnode.props) return;
  signed.push({ vnode, props: vnode.props });
  vnode.props = Object.assign({}, vnode.props, { nonce: takeNonce(nonce) });
}
