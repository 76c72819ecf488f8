import type { ContainerNode } from "preact";

/** Stands for the parent of the nodes between two others, so that Preact minds only these. */
export function rootBetween(start: Node, end: Node): ContainerNode {
  const parent = start.parentNode as Element;
  const childNodes: Node[] = [];
  for (let node = start.nextSibling; node !== end; node = node!.nextSibling) {
    childNodes.push(node!);
  }
  const root = {
    nodeType: 1,
    namespaceURI: parent.namespaceURI,
    firstChild: childNodes[0] || null,
    childNodes,
    insertBefore: (node: Node, before: Node | null) => parent.insertBefore(node, before || end),
  };
  return root as unknown as ContainerNode; // all of a node that Preact 10 uses
}
