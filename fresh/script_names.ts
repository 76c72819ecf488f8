import { hashOf } from "./hash.ts";
import type { Script } from "./islands.ts";

/** Where the scripts are served; their names say their content, so they may be kept for ever. */
export const SCRIPTS = "/_fresh/js/";

/** A script under the name of its content. */
export interface NamedScript extends Script {
  readonly hash: string;
  readonly text: string;
}

/** Names bundled scripts, which import one another, by their content. */
export function nameByContent(
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, NamedScript> {
  const named = new Map<string, NamedScript>();
  const nameOf = (name: string): NamedScript => {
    const known = named.get(name);
    if (known !== undefined) return known;
    const script = rename(name, { texts, nameOf });
    named.set(name, script);
    return script;
  };
  for (const name of texts.keys()) nameOf(name);
  return named;
}

function rename(
  name: string,
  { texts, nameOf }: {
    texts: ReadonlyMap<string, string>;
    nameOf: (name: string) => NamedScript;
  },
): NamedScript {
  let text = texts.get(name)!;
  const imports = new Set<string>();
  for (const other of texts.keys()) {
    if (!text.includes(`"./${other}"`)) continue;
    const { path, imports: further } = nameOf(other);
    const early = isImportedEarly(text, other);
    text = text.replaceAll(`"./${other}"`, `"./${path.slice(SCRIPTS.length)}"`);
    if (early) { for (const each of [path, ...further]) imports.add(each); }
  }
  const hash = hashOf(new TextEncoder().encode(text));
  const [, base = name] = /^([a-z]+\d*)/.exec(name) ?? [];
  return { path: `${SCRIPTS}${base}-${hash.slice(0, 10)}.js`, imports: [...imports], hash, text };
}

/** Whether a script needs another before it runs; what it fetches by `import()` may wait. */
function isImportedEarly(text: string, other: string): boolean {
  return text.split(`"./${other}"`).slice(0, -1).some((before) => !/import\(\s*$/.test(before));
}
