import type { Messages } from "../../locales/en.ts";
import {
  registrationStatuses,
  registrationTransitions,
  statuses,
  transitions,
} from "../../rules/status.ts";

/** The two lives: of an application, and of the registration it may become. */
export type Machine = "application" | "registration";

/** A status as a box. */
export interface DiagramBox {
  readonly id: string;
  readonly label: string;
  /** Whether nothing leads away from it. */
  readonly ends: boolean;
}

/** All that leads from one status to another, as one arrow. */
export interface DiagramArrow {
  readonly from: string;
  readonly to: string;
  readonly labels: readonly string[];
}

export interface Diagram {
  readonly boxes: readonly DiagramBox[];
  readonly arrows: readonly DiagramArrow[];
}

/** The diagram of a status table, in words of one language. */
export function diagramOf(of: Machine, { status, event, ...messages }: Messages): Diagram {
  const { rulesPage, registrationStatus } = messages;
  if (of === "registration") {
    const label = (id: keyof typeof registrationStatus) => registrationStatus[id].label;
    return drawn({
      boxes: registrationStatuses.map((id) => ({ id, label: label(id) })),
      rows: registrationTransitions.map(([from, name, to]) => ({
        ...{ from, to },
        label: rulesPage.registrationEvent[name],
      })),
    });
  }
  const gone = { id: "deleted", label: rulesPage.deleted };
  return drawn({
    boxes: [...statuses.map((id) => ({ id, label: status[id].label })), gone],
    rows: transitions.map(([from, name, to]) => ({ from, to, label: event[name] })),
  });
}

interface Drawing {
  readonly boxes: readonly Pick<DiagramBox, "id" | "label">[];
  readonly rows: readonly { readonly from: string; readonly to: string; readonly label: string }[];
}

function drawn({ boxes, rows }: Drawing): Diagram {
  const arrows = new Map<string, { from: string; to: string; labels: string[] }>();
  for (const { from, to, label } of rows) {
    const key = `${from} ${to}`;
    const arrow = arrows.get(key) ?? { from, to, labels: [] };
    if (!arrow.labels.includes(label)) arrow.labels.push(label);
    arrows.set(key, arrow);
  }
  const ends = (id: string) => !rows.some(({ from, to }) => from === id && to !== id);
  return {
    boxes: boxes.map((box) => ({ ...box, ends: ends(box.id) })),
    arrows: [...arrows.values()],
  };
}
