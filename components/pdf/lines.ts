import { type Sign, WIDE } from "./runs.ts";

/** Never at the start of a line: what closes, and what follows a word. */
const CLOSING = /^[\p{Pe}\p{Pf},.;:!?%°…·—‰℃，。、；：？！％～ー々]/u;

/** Never at the end of a line: what opens. */
const OPENING = /[\p{Ps}\p{Pi}$£¥€#№]$/u;

export type Measure = (signs: readonly Sign[]) => number;

/** Breaks signs into lines no wider than `width`; what has no place to break is cut. */
export function linesOf(
  signs: readonly Sign[],
  { width, measure }: { width: number; measure: Measure },
): Sign[][] {
  const lines: Sign[][] = [[]];
  let used = 0;
  const add = (piece: readonly Sign[], needed: number) => {
    if (used > 0 && used + needed > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...piece);
    used += measure(piece);
  };
  for (const unit of unitsOf(signs)) {
    const needed = measure(trimmed(unit));
    if (needed <= width) add(unit, needed);
    else for (const sign of unit) add([sign], measure([sign]));
  }
  return lines.map(trimmed);
}

/** The width of the widest piece that is never broken. */
export function widestUnit(signs: readonly Sign[], measure: Measure): number {
  return Math.max(0, ...unitsOf(signs).map((unit) => measure(trimmed(unit))));
}

function unitsOf(signs: readonly Sign[]): Sign[][] {
  const units: Sign[][] = [];
  for (const [at, sign] of signs.entries()) {
    const before = signs[at - 1];
    const last = units.at(-1);
    if (before === undefined || last === undefined || mayBreak(before, sign)) units.push([sign]);
    else last.push(sign);
  }
  return units;
}

function mayBreak(before: Sign, after: Sign): boolean {
  if (after.text === " " || CLOSING.test(after.text) && before.text !== " ") return false;
  if (before.text === " ") return true;
  if (OPENING.test(before.text) && !before.missing) return false;
  if (before.missing || after.missing) return true;
  if (/[-‐–/]/.test(before.text)) return !/\d/.test(after.text);
  return WIDE.test(before.text) || WIDE.test(after.text);
}

/** Without the spaces at its end. */
function trimmed(signs: readonly Sign[]): Sign[] {
  return signs.slice(0, signs.findLastIndex(({ text }) => text !== " ") + 1);
}
