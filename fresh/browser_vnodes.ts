import { type ComponentChild, h } from "preact";
import { endOf, numberAt } from "./browser_marks.ts";

/** Makes an island by its number. */
type MakeIsland = (number: number) => ComponentChild;

/** What the server rendered from a node up to another, as Preact would have made it here. */
export function vnodesOf(
  start: Node | null,
  end: Node | null,
  island: MakeIsland,
): ComponentChild[] {
  const found: ComponentChild[] = [];
  for (let node = start; node !== null && node !== end; node = node.nextSibling) {
    const last = endOf(node);
    if (last !== undefined) {
      found.push(island(numberAt(node)));
      node = last;
    } else if (node instanceof Text) {
      found.push(node.data);
    } else if (node instanceof Element) {
      found.push(h(node.localName, propsOf(node), vnodesOf(node.firstChild, null, island)));
    }
  }
  return found;
}

/** Attributes as props: a form field's are its defaults, lest what was typed be lost. */
function propsOf(element: Element): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const { name, value } of element.attributes) {
    if (name === "checked") props.defaultChecked = true;
    else if (name === "value" && element.localName === "input") props.defaultValue = value;
    else if (!name.startsWith("on")) {
      const own = (element as unknown as Record<string, unknown>)[name];
      props[name] = typeof own === "boolean" ? own : value;
    }
  }
  return props;
}
