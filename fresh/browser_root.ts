import type { ContainerNode } from "preact";

/** Stands for the parent of the nodes between two others, so that Preact minds only these. */
export function rootBetween(start: Node, end: Node): ContainerNode {
  const parent = start.parentNode as Element;
  const childNodes: ChildNode[] = [];
  for (let node = start.nextSibling; node !== null && node !== end; node = node.nextSibling) {
    childNodes.push(node);
  }
  const root = {
    nodeType: 1,
    namespaceURI: parent.namespaceURI,
    parentNode: parent,
    firstChild: childNodes[0] ?? null,
    childNodes,
    insertBefore: (node: Node, before: Node | null) => parent.insertBefore(node, before ?? end),
    appendChild: (node: Node) => parent.insertBefore(node, end),
    removeChild: (node: Node) => parent.removeChild(node),
    contains: (node: Node | null) => parent.contains(node),
  };
  return root as unknown as ContainerNode; // all that Preact uses of a node
}
