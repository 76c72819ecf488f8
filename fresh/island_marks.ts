import { cloneElement, createContext, h, type VNode } from "preact";
import { jsxTemplate } from "preact/jsx-runtime";

const InIsland = createContext(false);

/** Renders something else for a node, this once: the node may be rendered again elsewhere. */
export function around(vnode: VNode, make: (inner: VNode, inside: boolean) => VNode): void {
  const { type } = vnode;
  vnode.type = () => {
    vnode.type = type;
    const children = (inside: boolean) => make(cloneElement(vnode), inside);
    return h(InIsland.Consumer, { children });
  };
}

/** A node between marks that the browser finds. */
export function marked(
  kind: "island" | "slot",
  { number, inner, mask }: { number: number; inner: VNode; mask: number | string },
): VNode {
  const content = h(InIsland.Provider, { value: kind === "island" }, masked(inner, mask));
  return jsxTemplate([`<!--${kind}:${number}-->`, `<!--/${kind}-->`], content);
}

/** Gives the `useId()` of a subtree their own first part, the same in the browser. */
export function masked(vnode: VNode, mask: number | string): VNode {
  return Object.assign(vnode, { __m: [mask, 0] });
}
