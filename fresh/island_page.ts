import { Fragment, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { collectHead } from "./head.ts";
import { around, marked, masked } from "./island_marks.ts";
import type { Payload } from "./island_payload.ts";
import { IslandValues, Unsendable } from "./island_values.ts";
import type { Island, Islands } from "./islands.ts";

/** JSX handed to an island, as it is sent: with its HTML, if no island has shown it. */
interface Slot {
  readonly number: number;
  readonly sent: unknown[];
  shown: boolean;
}

/** Marks the islands of one page while it is rendered. */
export class IslandPage {
  readonly #islands: Islands["components"];
  readonly #sent: (readonly [script: string, name: string, props: number])[] = [];
  readonly #slots = new Map<VNode, Slot>();
  /** Islands that have their marks, and are rendered as they are. */
  readonly #marked = new WeakSet<VNode>();

  readonly #values = new IslandValues((vnode) => {
    const number = this.#slots.size;
    const slot: Slot = { number, sent: ["slots", "jsx", number], shown: false };
    this.#slots.set(vnode, slot);
    return slot.sent;
  });

  constructor({ components }: Islands) {
    this.#islands = components;
  }

  /** Puts marks around a node, if it is an island or was handed to one. */
  mark(vnode: VNode): void {
    const slot = this.#slots.size === 0 ? undefined : this.#slots.get(vnode);
    if (slot !== undefined) {
      around(vnode, (inner, inside) => this.#slot(slot, { inner, inside }));
      return;
    }
    if (typeof vnode.type !== "function" || vnode.type === Fragment) return;
    const island = this.#islands.get(vnode.type);
    if (island === undefined || this.#marked.has(vnode)) return;
    around(vnode, (inner, inside) => {
      this.#marked.add(inner);
      return inside ? inner : this.#island(island, inner);
    });
  }

  /** Renders what no island has shown: the browser may have to show it later. */
  renderHidden(): void {
    for (const [vnode, { sent, shown }] of this.#slots) { // grows while it is walked
      if (!shown) sent.push(collectHead(() => renderToString(vnode)).result);
    }
  }

  /** What the browser must know of the islands; null if there are none. */
  payload(): Payload | null {
    if (this.#sent.length === 0) return null;
    const { values, needs } = this.#values;
    const scripts = new Set([...this.#sent.map(([script]) => script), ...needs]);
    return { needs: [...scripts], islands: this.#sent, values };
  }

  #island({ script, name, title }: Island, inner: VNode): VNode {
    const number = this.#sent.length;
    try {
      this.#sent.push([script, name, this.#values.place({ ...inner.props }, "")]);
    } catch (error) {
      if (!(error instanceof Unsendable)) throw error;
      throw new TypeError(
        `Cannot send the prop ${error.path} to the island ${title}: it is ${error.what}`,
      );
    }
    return marked("island", { number, inner, mask: number + 1 });
  }

  #slot(slot: Slot, { inner, inside }: { inner: VNode; inside: boolean }): VNode {
    if (slot.shown) return inner; // the browser has it already
    const { number } = slot;
    slot.shown = inside;
    return inside
      ? marked("slot", { number, inner, mask: `s${number}` })
      : masked(inner, `s${number}`);
  }
}
