/** The ends of islands and slots, by their starts: `<!--island:0-->` to `<!--/island-->`. */
export const ends = new Map<Node, Node>();

/** The starts of slots, by their number. */
export const slots: Node[] = [];

/** The number in a start. */
export function numberAt(start: Node): number {
  return Number((start as Comment).data.split(":")[1]);
}

/** Takes in the marks within a node, and gives the starts of the islands that are in no other. */
export function readMarks(within: Node): Node[] {
  const comments = document.createTreeWalker(within, 128); // comments alone
  const roots: Node[] = [];
  const open: Node[] = [];
  for (let node; (node = comments.nextNode()) !== null;) {
    const [, end, slot] = /^(\/?)(?:island|(slot))\b/.exec((node as Comment).data) || [];
    if (end) ends.set(open.pop() || node, node);
    else if (end === "") {
      if (slot) slots[numberAt(node)] = node;
      else if (open.length === 0) roots.push(node);
      open.push(node);
    }
  }
  return roots;
}
