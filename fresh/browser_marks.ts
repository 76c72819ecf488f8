/** Marks of one kind around a piece of the page: `<!--island:0-->` to `<!--/island-->`. */
const START = /^(?:island|(slot)):(\d+)$/;

const ends = new Map<Node, Node>();
const slots: Node[] = [];

/** The end of what starts at a node, if anything does. */
export function endOf(start: Node): Node | undefined {
  return ends.get(start);
}

/** The start of a slot the server has rendered. */
export function slotAt(slot: number): Node | undefined {
  return slots[slot];
}

/** The number of the island that starts at a node. */
export function numberAt(start: Node): number {
  return Number((start as Comment).data.slice(7));
}

/** Takes in the marks within a node, and gives the starts of the islands that are in no other. */
export function readMarks(within: Node): Node[] {
  const comments = document.createTreeWalker(within, NodeFilter.SHOW_COMMENT);
  const roots: Node[] = [];
  const open: Node[] = [];
  for (let node; (node = comments.nextNode() as Comment | null) !== null;) {
    const [start, slot, number] = START.exec(node.data) ?? [];
    if (start !== undefined) {
      if (slot) slots[Number(number)] = node;
      else if (open.length === 0) roots.push(node);
      open.push(node);
    } else if (node.data === "/island" || node.data === "/slot") {
      ends.set(open.pop() ?? node, node);
    }
  }
  return roots;
}
