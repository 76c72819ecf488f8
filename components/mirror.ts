/** A stylesheet for languages that run from right to left: what was left is right. */
export function mirrored(css: string): string {
  return css.replaceAll(/\{([^{}]*)\}/g, (_, block: string) => `{${block.replaceAll(PAIR, pair)}}`);
}

/** A declaration: its name, and its value up to the end. */
const PAIR = /(?<=^|[;{\s])([a-z-]+):([^;]*)/g;

/** A part of a value; what stands in brackets is no part of its own. */
const WORD = /(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g;

const SIDES = /^(margin|padding|border-(width|style|color))$/;
const SAYS_SIDE = /^(text-align|float|clear)$/;

function pair(_: string, name: string, value: string): string {
  return `${swapped(name)}:${valueOf(name, value)}`;
}

function valueOf(name: string, value: string): string {
  if (SAYS_SIDE.test(name)) return swapped(value);
  if (SIDES.test(name)) return reordered(value, [0, 3, 2, 1]);
  if (name === "border-radius") return reordered(value, [1, 0, 3, 2]);
  return name === "box-shadow" ? turned(value) : value;
}

function swapped(text: string): string {
  return text.replaceAll(/\b(left|right)\b/g, (side) => side === "left" ? "right" : "left");
}

/** Four values in another order; fewer are the same on both sides. */
function reordered(value: string, order: readonly number[]): string {
  const words = value.match(WORD) ?? [];
  if (words.length !== 4) return value;
  return ` ${order.map((at) => words[at]).join(" ")}`;
}

/** A shadow that falls to the other side. */
function turned(value: string): string {
  return value.replace(/(^|\s)(-?)(\.?\d\S*)/, (_, before, minus, length) => {
    const away = minus === "" && length !== "0" ? "-" : "";
    return `${before}${away}${length}`;
  });
}
