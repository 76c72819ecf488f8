import { Component, type ComponentChildren, Fragment, isValidElement } from "preact";
import { render, toChildArray, type VNode } from "preact";

/** Whether this code runs in a browser. */
export const IS_BROWSER = true;

interface Entry {
  readonly element: Element;
  /** Whether it goes with the component; else it took the place of another, and stays. */
  readonly own: boolean;
}

const keyed = new Map<unknown, Element>();

/** Moves its children to the document's head; of two with one name the last one wins. */
export class Head extends Component<{ children?: ComponentChildren }> {
  #entries: Entry[] = [];

  override componentDidMount(): void {
    const before = this.#entries;
    this.#entries = entriesOf(this.props.children).map((vnode, i) => put(vnode, before[i]));
    const kept = this.#entries.map(({ element }) => element);
    for (const each of before) if (!kept.includes(each.element)) remove(each);
  }

  override componentDidUpdate(): void {
    this.componentDidMount();
  }

  override componentWillUnmount(): void {
    this.#entries.forEach(remove);
  }

  override render(): null {
    return null;
  }
}

function entriesOf(children: ComponentChildren): VNode[] {
  return toChildArray(children).flatMap((child) => {
    if (!isValidElement(child)) return [];
    const { type, props } = child as VNode<{ children?: ComponentChildren }>;
    return type === Fragment ? entriesOf(props.children) : [child];
  });
}

/** Puts an entry into the head, in the place of what it replaces. */
function put(vnode: VNode, before: Entry | undefined): Entry {
  const holder = document.createElement("div");
  render(vnode, holder);
  const element = holder.firstElementChild ?? document.createElement("meta");
  const named = namesake(element, vnode.key);
  const known = named ?? before?.element ?? equalTo(element);
  const own = named === undefined || named === before?.element && before.own;
  if (known?.isEqualNode(element)) return keep(vnode.key, { element: known, own });
  if (known === undefined) document.head.append(element);
  else known.replaceWith(element);
  return keep(vnode.key, { element, own });
}

function keep(key: unknown, entry: Entry): Entry {
  if (key !== null && key !== undefined) keyed.set(key, entry.element);
  return entry;
}

function remove({ element, own }: Entry): void {
  if (own) element.remove();
}

function namesake(element: Element, key: unknown): Element | undefined {
  const { head } = document;
  const known = keyed.get(key);
  const name = element.localName === "meta" && element.getAttribute("name");
  return element.localName === "title" && head.querySelector("title") ||
    known?.isConnected && known ||
    element.id && head.querySelector(`#${CSS.escape(element.id)}`) ||
    name && head.querySelector(`meta[name=${CSS.escape(name)}]`) ||
    undefined;
}

function equalTo(element: Element): Element | undefined {
  return [...document.head.children].find((each) => each.isEqualNode(element));
}
