import { type ComponentType, createElement, Fragment, type VNode } from "preact";

/** What compiled JSX calls; Preact's own of this name has more for servers. */
export function jsx(type: string | ComponentType, props: object, key?: unknown): VNode {
  return createElement(type as string, key === undefined ? props : { ...props, key });
}

export { Fragment, jsx as jsxs };
