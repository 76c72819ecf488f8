import { type ComponentChild, Fragment } from "preact";
import { jsx } from "./browser_jsx.ts";
import type { Island } from "./browser_boot.ts";
import { ends, numberAt, readMarks, slots } from "./browser_marks.ts";

/** How JSX that the server has rendered becomes JSX again. */
export function slotsOf(island: Island) {
  return {
    /** From the page, or from its HTML where no island has shown it yet. */
    jsx([slot, html]: [slot: number, html?: string]): ComponentChild {
      const start = slots[slot];
      if (html === undefined && start) {
        return shown(vnodesOf(start.nextSibling, ends.get(start), island));
      }
      const template = document.createElement("template");
      template.innerHTML = html || "";
      readMarks(template.content);
      return shown(vnodesOf(template.content.firstChild, undefined, island));
    },
  };
}

function shown(children: ComponentChild[]): ComponentChild {
  return jsx(Fragment, { children });
}

function vnodesOf(first: Node | null, end: Node | undefined, island: Island): ComponentChild[] {
  const found: ComponentChild[] = [];
  for (let node = first; node && node !== end; node = node.nextSibling) {
    const last = ends.get(node);
    if (last !== undefined) {
      found.push(island(numberAt(node)));
      node = last;
    } else if (node instanceof Text) {
      found.push(node.data);
    } else if (node instanceof Element) {
      const children = vnodesOf(node.firstChild, undefined, island);
      found.push(jsx(node.localName, { ...propsOf(node), children }));
    }
  }
  return found;
}

/** Attributes as props; a field's are its defaults, lest what was typed be lost. */
function propsOf(element: Element): Record<string, unknown> {
  const props: Record<string, unknown> = {};
  for (const { name, value } of element.attributes) {
    const own: unknown = Reflect.get(element, name);
    if (name === "checked") props.defaultChecked = true;
    else if (name === "value" && element.localName === "input") props.defaultValue = value;
    else if (!name.startsWith("on")) props[name] = typeof own === "boolean" ? own : value;
  }
  return props;
}
