import type { SaxesParser } from "saxes";

/** An element of a document, without the prefix of its name. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  /** Its own, without that of its children. */
  text: string;
}

/** How deep elements may lie in each other. */
const DEEPEST = 64;

/** Bytes that are parsed at a time. */
const STEP = 65_536;

/** The elements of that name in a document that comes bit by bit; none where nothing comes. */
export async function* xmlElements(
  document: AsyncIterable<Uint8Array>,
  { name, longest, most }: {
    name: string;
    /** Characters of one element, and of the whole document. */
    longest: number;
    most: number;
  },
): AsyncGenerator<XmlElement> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser();
  const found = elementsIn(parser, name);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const bytes of document) {
    for (let at = 0; at < bytes.length; at += STEP) {
      parser.write(decoder.decode(bytes.subarray(at, at + STEP), { stream: true }));
      if (parser.position > most) throw new RangeError("Cannot read the table: it is too large");
      if (parser.position - found.since > longest) {
        throw new RangeError("Cannot read the table: a row is too long");
      }
      yield* found.whole.splice(0);
    }
  }
  if (parser.position > 0) parser.close();
}

interface Found {
  readonly whole: XmlElement[];
  /** Where the element begins that is being read, or what stands between two. */
  since: number;
}

/** Collects what the parser reads. Without declarations there are no entities but XML's own. */
function elementsIn(parser: SaxesParser, sought: string): Found {
  const found: Found = { whole: [], since: 0 };
  const open: XmlElement[] = [];
  let depth = 0;
  const say = (text: string) => {
    const inside = open.at(-1);
    if (inside !== undefined) inside.text += text;
  };
  parser.on("error", (cause) => {
    throw new TypeError("Cannot read the table", { cause });
  });
  parser.on("doctype", () => {
    throw new TypeError("Cannot read the table: it declares what it is made of");
  });
  parser.on("opentag", ({ name: tag, attributes }) => {
    if (++depth > DEEPEST) throw new RangeError("Cannot read the table: it is nested too deeply");
    const name = tag.slice(tag.indexOf(":") + 1);
    if (open.length === 0) found.since = parser.position;
    if (open.length === 0 && name !== sought) return;
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", say);
  parser.on("cdata", say);
  parser.on("closetag", () => {
    depth--;
    const element = open.pop();
    if (open.length > 0) return;
    if (element !== undefined) found.whole.push(element);
    found.since = parser.position;
  });
  return found;
}
