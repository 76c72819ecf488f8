import { hashOf } from "./hash.ts";
import { type Script, SCRIPTS } from "./islands.ts";

/** As a bundle writes them; what is imported by a call is loaded when it is called. */
const IMPORT = /\b((?:from|import) ?\(? ?)"\.\/([^"]+)"/g;

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
  const imports = new Set<string>();
  const text = texts.get(name)!.replace(IMPORT, (whole, before: string, other: string) => {
    if (!texts.has(other)) return whole;
    const { path, imports: further } = nameOf(other);
    if (!before.includes("(")) { for (const each of [path, ...further]) imports.add(each); }
    return `${before}"./${path.slice(SCRIPTS.length)}"`;
  });
  const hash = hashOf(new TextEncoder().encode(text));
  const base = name.replace(/(-[A-Z0-9]{8})?\.js$/, "");
  return { path: `${SCRIPTS}${base}-${hash.slice(0, 10)}.js`, imports: [...imports], hash, text };
}
