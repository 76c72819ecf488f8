import { type ComponentType, h, type VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { collectHead } from "./head.ts";
import { around, marked, masked } from "./island_marks.ts";
import type { Payload } from "./island_payload.ts";
import { IslandValues, Unsendable } from "./island_values.ts";
import type { Island, Islands } from "./islands.ts";
import type { Props } from "./watch.ts";

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
  /** Whether what is rendered now belongs to an island. A context instead slows down every node. */
  #inside = false;

  readonly #values = new IslandValues((vnode) => {
    const number = this.#slots.size;
    const slot: Slot = { number, sent: ["slots", "jsx", number], shown: false };
    this.#slots.set(vnode, slot);
    around(vnode, (inner) => this.#slot(slot, inner));
    return slot.sent;
  });

  constructor({ components }: Islands) {
    this.#islands = components;
  }

  /** Puts marks around an island, unless it is part of another one. */
  draw(component: ComponentType<Props>, own: VNode): VNode {
    const island = this.#islands.get(component);
    return island === undefined || this.#inside ? own : this.#island(island, own);
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
    return this.#between("island", { number, inner: masked(inner, number + 1) });
  }

  #slot(slot: Slot, inner: VNode): VNode {
    if (slot.shown) return inner; // the browser has it already
    const { number } = slot;
    slot.shown = this.#inside;
    const own = masked(inner, `s${number}`);
    return this.#inside ? this.#between("slot", { number, inner: own }) : own;
  }

  /** Nodes are rendered one after the other: the last one says that this one's end is reached. */
  #between(kind: "island" | "slot", { number, inner }: { number: number; inner: VNode }): VNode {
    const outer = this.#inside;
    this.#inside = kind === "island";
    const leave = () => {
      this.#inside = outer;
      return null;
    };
    return marked(`${kind}:${number}`, { kind, inner, last: h<object>(leave, null) });
  }
}
