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
  declare private entries: readonly Entry[] | undefined;

  override componentDidMount(): void {
    const before = this.entries || [];
    this.entries = entriesOf(this.props.children).map((vnode, i) => put(vnode, before[i]));
    const kept = this.entries.map(({ element }) => element);
    for (const each of before) if (!kept.includes(each.element)) remove(each);
  }

  override componentDidUpdate(): void {
    this.componentDidMount();
  }

  override componentWillUnmount(): void {
    (this.entries || []).forEach(remove);
  }

  override render(): null {
    return null;
  }
}

function entriesOf(children: ComponentChildren, found: VNode[] = []): VNode[] {
  for (const child of toChildArray(children)) {
    if (!isValidElement(child)) continue;
    const { type, props } = child as VNode<{ children?: ComponentChildren }>;
    if (type === Fragment) entriesOf(props.children, found);
    else found.push(child);
  }
  return found;
}

/** Puts an entry into the head, in the place of what it replaces. */
function put(vnode: VNode, before: Entry | undefined): Entry {
  const holder = document.createElement("div");
  render(vnode, holder);
  const element = holder.firstElementChild || document.createElement("meta");
  const named = namesake(element, vnode.key);
  const known = named || before && before.element || equalTo(element);
  const own = !named || before !== undefined && named === before.element && before.own;
  if (known && known.isEqualNode(element)) return keep(vnode.key, { element: known, own });
  if (known) known.replaceWith(element);
  else document.head.append(element);
  return keep(vnode.key, { element, own });
}

function keep(key: unknown, entry: Entry): Entry {
  if (key != null) keyed.set(key, entry.element);
  return entry;
}

function remove({ element, own }: Entry): void {
  if (own) element.remove();
}

function namesake(element: Element, key: unknown): Element | null | undefined | "" | false {
  const { head } = document;
  const known = keyed.get(key);
  const name = element.localName === "meta" && element.getAttribute("name");
  return element.localName === "title" && head.querySelector("title") ||
    known && known.isConnected && known ||
    element.id && head.querySelector(`#${CSS.escape(element.id)}`) ||
    name && head.querySelector(`meta[name=${CSS.escape(name)}]`);
}

function equalTo(element: Element): Element | undefined {
  return [...document.head.children].find((each) => each.isEqualNode(element));
}
