import { type Payload, PAYLOAD_ID } from "./island_payload.ts";
import type { Islands, Script } from "./islands.ts";

/** The payload and the scripts it needs, for the end of a document. */
export function islandTags(
  payload: Payload,
  { scripts, basePath }: { scripts: Islands["scripts"]; basePath: string },
): string {
  const needed = payload.needs.map((name) => scriptOf(name, scripts));
  const imports = new Set(needed.flatMap((script) => script.imports));
  const json = JSON.stringify(payload).replaceAll("<", "\\u003c");
  return [
    `<script type="application/json" id="${PAYLOAD_ID}">${json}</script>`,
    ...Array.from(imports, (path) => `<link rel="modulepreload" href="${basePath}${path}">`),
    ...needed.map(({ path }) => `<script type="module" src="${basePath}${path}"></script>`),
  ].join("");
}

function scriptOf(name: string, scripts: Islands["scripts"]): Script {
  const script = scripts[name];
  if (script !== undefined) return script;
  throw new Error(`Cannot send ${name}: the imports of deno.json have no @preact/signals`);
}
