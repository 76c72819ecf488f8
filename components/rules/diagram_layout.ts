import dagre from "@dagrejs/dagre";

/** A box or a label with its size. */
export interface Sized {
  readonly width: number;
  readonly height: number;
}

export interface Arrow extends Sized {
  readonly from: string;
  readonly to: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where everything of a diagram goes; places are the middles of boxes and labels. */
export interface Layout extends Sized {
  readonly boxes: ReadonlyMap<string, Point>;
  /** In the order of the arrows that were given. */
  readonly arrows: readonly { readonly points: readonly Point[]; readonly label: Point }[];
}

const MARGIN = 8;

/** Lays boxes out from top to bottom, so that few arrows cross. */
export function layOut(
  boxes: ReadonlyMap<string, Sized>,
  arrows: readonly Arrow[],
): Layout {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "TB", nodesep: 24, ranksep: 28, marginx: MARGIN, marginy: MARGIN });
  for (const [id, { width, height }] of boxes) graph.setNode(id, { width, height });
  for (const [at, { from, to, width, height }] of arrows.entries()) {
    graph.setEdge(from, to, { width, height, labelpos: "c" }, String(at));
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return {
    width,
    height,
    boxes: new Map([...boxes.keys()].map((id) => [id, placeOf(graph.node(id))])),
    arrows: arrows.map(({ from, to }, at) => {
      const edge = graph.edge({ v: from, w: to, name: String(at) });
      return { points: (edge.points ?? []).map(placeOf), label: placeOf(edge) };
    }),
  };
}

function placeOf({ x = 0, y = 0 }: { x?: number; y?: number }): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
