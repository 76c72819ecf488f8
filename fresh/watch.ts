import { type ComponentType, options, type VNode } from "preact";
import { jsx } from "preact/jsx-runtime";
import { type Nonce, takeNonce } from "./nonce.ts";

/** What takes part in a rendering. */
export interface Watch {
  /** Every inline script and style is to carry it. */
  readonly nonce: Nonce | undefined;
  /** Draws the islands. */
  readonly page: { draw(component: ComponentType<Props>, own: VNode): VNode } | undefined;
}

type Original = Pick<VNode, "type" | "props">;

/** Whatever a component is given. */
export type Props = Record<string, unknown>;

/** Components that come to life in browsers, each with what stands for it in nodes. */
const standIns = new WeakMap<object, ComponentType<Props>>();
const signers = { script: signer("script"), style: signer("style") };

// Rendering is synchronous, so one at a time is enough.
let watching: Watch | null = null;
let originals = new Map<VNode, Original>();
let plain = false;

// Nodes are changed where they are made: a page has few islands and inline tags. Where the renderer
// asks at each node before it draws it, the engine may run all of the rendering at half its speed.
const before = options.vnode;
options.vnode = (vnode) => {
  before?.(vnode);
  if (plain) return;
  const { type } = vnode;
  if (typeof type === "function") {
    const standIn = standIns.get(type);
    if (standIn !== undefined) Object.assign(vnode, { type: standIn });
  } else if (type === "script" || type === "style") {
    Object.assign(vnode, { type: signers[type] });
  }
};

/** From now on nodes of this component are drawn by the page that they are on. */
export function watchFor(component: ComponentType<Props>): void {
  if (standIns.has(component)) return;
  standIns.set(component, (props) => {
    const own = asItIs(() => jsx(component, props));
    return watching?.page?.draw(component, own) ?? own;
  });
}

/** Runs a rendering and watches it. */
export function watched<T>(watch: Watch, render: () => T): T {
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

/** What a node is without the changes of this rendering, and after it: it may be rendered elsewhere. */
export function originalOf(vnode: VNode): Original {
  const known = originals.get(vnode);
  if (known !== undefined) return known;
  const { type, props } = vnode;
  originals.set(vnode, { type, props });
  return { type, props };
}

function signer(tag: "script" | "style"): ComponentType<Props> {
  return (props) => {
    const nonce = watching?.nonce;
    if (nonce === undefined || "src" in props || "nonce" in props) {
      return asItIs(() => jsx(tag, props));
    }
    const signed = { ...props, nonce: takeNonce(nonce) };
    return asItIs(() => jsx(tag, signed));
  };
}

/** Makes a node that is drawn as it is. */
function asItIs(make: () => VNode): VNode {
  plain = true;
  try {
    return make();
  } finally {
    plain = false;
  }
}
