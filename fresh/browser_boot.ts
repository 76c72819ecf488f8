import "preact/hooks"; // here, that it comes in the same script as Preact
import { type ComponentType, hydrate, type VNode } from "preact";
import { jsx } from "./browser_jsx.ts";
import { ends, numberAt, readMarks } from "./browser_marks.ts";
import { rootBetween } from "./browser_root.ts";
import { type Special, valueReader } from "./browser_values.ts";
import { type Payload, PAYLOAD_ID } from "./island_payload.ts";

/** Makes an island of the page by its number. */
export type Island = (number: number) => VNode;

const { needs, islands, values }: Payload = JSON.parse(
  document.getElementById(PAYLOAD_ID)!.textContent,
);
const modules: Record<string, Readonly<Record<string, unknown>>> = {};
const read = valueReader(values, (module, name) => modules[module]![name] as Special);

/** Makes an island; its mask keeps its `useId()` apart from others', as on the server. */
export const island: Island = (number) => {
  const [module, name, props] = islands[number]!;
  const vnode = jsx(modules[module]![name] as ComponentType, read(props) as object);
  return Object.assign(vnode, { __m: [number + 1, 0] });
};

/** Takes in what a module holds; once all are there, the islands come to life. */
export function add(name: string, module: Readonly<Record<string, unknown>>): void {
  modules[name] = module;
  if (!needs.every((each) => each in modules)) return;
  for (const start of readMarks(document)) {
    hydrate(island(numberAt(start)), rootBetween(start, ends.get(start)!));
  }
}
