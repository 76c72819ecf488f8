import { options, type VNode } from "preact";
import { type Nonce, takeNonce } from "./nonce.ts";

/** Preact calls it with each node before the node is rendered. */
const hooks: { __b?: ((vnode: VNode) => void) | undefined } = options as object;

/** Renders, and lets every inline script and style carry the nonce. */
export function signInline<T>(nonce: Nonce, render: () => T): T {
  const before = hooks.__b;
  const signed: { vnode: VNode; props: VNode["props"] }[] = [];
  hooks.__b = (vnode) => {
    before?.(vnode);
    if (!isInline(vnode)) return;
    signed.push({ vnode, props: vnode.props });
    vnode.props = Object.assign({}, vnode.props, { nonce: takeNonce(nonce) });
  };
  try {
    return render();
  } finally {
    hooks.__b = before;
    for (const { vnode, props } of signed) vnode.props = props; // it may be rendered again
  }
}

function isInline({ type, props }: VNode): boolean {
  return (type === "script" || type === "style") && !("src" in props) && !("nonce" in props);
}
