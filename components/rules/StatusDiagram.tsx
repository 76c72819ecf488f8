import type { Messages } from "../../locales/en.ts";
import { type Layout, layOut, type Point, type Sized } from "./diagram_layout.ts";
import { type Diagram, type DiagramArrow, diagramOf, type Machine } from "./diagram_of.ts";

/** Heights and widths of letters, as every font roughly has them. */
const LINE = 17;
const NARROW = 7.2;
const WIDE = 13.5;
const PADDING = 12;

interface StatusDiagramProps {
  readonly of: Machine;
  readonly messages: Messages;
  readonly lang: string;
}

/** A status table as a drawing that stands alone: colours and letters are its own. */
export function StatusDiagram({ of, messages, lang }: StatusDiagramProps) {
  const diagram = diagramOf(of, messages);
  const sizes = new Map(diagram.boxes.map(({ id, label }) => [id, boxSize(label)]));
  const layout = layOut(
    sizes,
    diagram.arrows.map(({ from, to, labels }) => ({ from, to, ...labelSize(labels) })),
  );
  const { width, height } = layout;
  const title = of === "application"
    ? messages.rulesPage.transitions
    : messages.rulesPage.registrationTransitions;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${Math.ceil(width)} ${Math.ceil(height)}`}
      width={Math.ceil(width)}
      height={Math.ceil(height)}
      font-family="Segoe UI, Roboto, Helvetica Neue, Arial, PingFang SC, Microsoft YaHei, sans-serif"
      font-size="13"
      text-anchor="middle"
      role="img"
      lang={lang}
    >
      <title>{title}</title>
      <rect width="100%" height="100%" fill="#fff" />
      <marker
        id="tip"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="8"
        markerHeight="8"
        orient="auto"
      >
        <path d="M0 0 8 4 0 8z" fill="#526070" />
      </marker>
      <Arrows diagram={diagram} layout={layout} />
      <Boxes diagram={diagram} layout={layout} sizes={sizes} />
    </svg>
  );
}

function lengthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? WIDE : NARROW), 0);
}

function boxSize(label: string): Sized {
  return { width: Math.ceil(lengthOf(label)) + 2 * PADDING, height: LINE + PADDING };
}

function labelSize(labels: readonly string[]): Sized {
  const width = Math.ceil(Math.max(...labels.map(lengthOf))) + 8;
  return { width, height: labels.length * LINE };
}

interface DrawnProps {
  readonly diagram: Diagram;
  readonly layout: Layout;
}

function Arrows({ diagram: { arrows }, layout }: DrawnProps) {
  return (
    <g fill="none" stroke="#526070">
      {arrows.map((arrow, at) => {
        const { points = [], label } = layout.arrows[at] ?? {};
        return (
          <g key={at}>
            <path d={lineThrough(points)} marker-end="url(#tip)" />
            {label && <Labels arrow={arrow} at={label} />}
          </g>
        );
      })}
    </g>
  );
}

function lineThrough(points: readonly Point[]): string {
  return points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");
}

/** What leads along an arrow; its white edge keeps the line out of the words. */
function Labels({ arrow: { labels }, at: { x, y } }: { arrow: DiagramArrow; at: Point }) {
  const first = y - (labels.length - 1) * LINE / 2 + 4;
  return (
    <g stroke="#fff" stroke-width="4" paint-order="stroke" fill="#17212b">
      {labels.map((label, at) => <text key={label} x={x} y={first + at * LINE}>{label}</text>)}
    </g>
  );
}

function Boxes(
  { diagram: { boxes }, layout, sizes }: DrawnProps & {
    readonly sizes: ReadonlyMap<string, Sized>;
  },
) {
  return (
    <g stroke="#1456ae">
      {boxes.map(({ id, label, ends }) => {
        const { x = 0, y = 0 } = layout.boxes.get(id) ?? {};
        const { width = 0, height = 0 } = sizes.get(id) ?? {};
        return (
          <g key={id}>
            <rect
              x={x - width / 2}
              y={y - height / 2}
              width={width}
              height={height}
              rx="4"
              fill={ends ? "#ebeff3" : "#e0ebfa"}
            />
            <text x={x} y={y + 4} stroke="none" fill="#17212b">{label}</text>
          </g>
        );
      })}
    </g>
  );
}
