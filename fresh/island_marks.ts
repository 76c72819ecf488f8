import { cloneElement, type VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";
import { originalOf } from "./watch.ts";

/** Renders something else for a node, in this rendering. */
export function around(vnode: VNode, make: (inner: VNode) => VNode): void {
  const { type } = originalOf(vnode);
  vnode.type = () => make(Object.assign(cloneElement(vnode), { type }));
}

/** A node between marks that the browser finds; what comes last is rendered last. */
export function marked(
  mark: string,
  { kind, inner, last }: { kind: "island" | "slot"; inner: VNode; last: VNode },
): VNode {
  return jsxTemplate([`<!--${mark}-->`, "", `<!--/${kind}-->`], inner, last);
}

/** Gives the `useId()` of a subtree their own first part, the same in the browser. */
export function masked(vnode: VNode, mask: number | string): VNode {
  return Object.assign(vnode, { __m: [mask, 0] });
}
