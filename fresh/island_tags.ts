import { type Payload, PAYLOAD_ID } from "./island_payload.ts";
import type { Islands, Script } from "./islands.ts";

/** Puts the payload and the scripts it needs at the end of a document. */
export function insertTags(
  html: string,
  payload: Payload,
  { scripts, basePath }: { scripts: Islands["scripts"]; basePath: string },
): string {
  const needed = payload.needs.map((name) => scriptOf(name, scripts));
  const imports = new Set(needed.flatMap((script) => script.imports));
  const json = JSON.stringify(payload).replaceAll("<", "\\u003c");
  const tags = [
    `<script type="application/json" id="${PAYLOAD_ID}">${json}</script>`,
    ...Array.from(imports, (path) => `<link rel="modulepreload" href="${basePath}${path}">`),
    ...needed.map(({ path }) => `<script type="module" src="${basePath}${path}"></script>`),
  ].join("");
  const end = html.lastIndexOf("</body>");
  return end === -1 ? html + tags : html.slice(0, end) + tags + html.slice(end);
}

function scriptOf(name: string, scripts: Islands["scripts"]): Script {
  const script = scripts[name];
  if (script !== undefined) return script;
  throw new Error(`Cannot send ${name}: the imports of deno.json have no @preact/signals`);
}
