import { type ComponentType, Fragment, hydrate, type VNode } from "preact";
import { jsx } from "preact/jsx-runtime";
import { decoder } from "./browser_decode.ts";
import { endOf, numberAt, readMarks, slotAt } from "./browser_marks.ts";
import { rootBetween } from "./browser_root.ts";
import { vnodesOf } from "./browser_vnodes.ts";
import { type Payload, PAYLOAD_ID } from "./island_payload.ts";

const { islands, values, signals }: Payload = JSON.parse(
  document.getElementById(PAYLOAD_ID)!.textContent,
);

function load(file: string | undefined) {
  return file && import(new URL(file, import.meta.url).href);
}

Promise.all([signals, ...islands.map(([file]) => file)].map(load)).then(([extra, ...modules]) => {
  const read = decoder(values, {
    signal: () => extra.signal(),
    jsx(slot, html) {
      let start = slotAt(slot)?.nextSibling ?? null;
      let end = endOf(slotAt(slot)!) ?? null;
      if (html !== undefined) {
        const template = document.createElement("template");
        template.innerHTML = html;
        readMarks(template.content);
        start = template.content.firstChild;
        end = null;
      }
      return jsx(Fragment, { children: vnodesOf(start, end, island) });
    },
  });

  function island(number: number): VNode {
    const [, name, props] = islands[number]!;
    const Island: ComponentType = modules[number][name];
    return Object.assign(jsx(Island, read(props) as object), { __m: [number + 1, 0] });
  }

  for (const start of readMarks(document)) {
    hydrate(island(numberAt(start)), rootBetween(start, endOf(start)!));
  }
});
