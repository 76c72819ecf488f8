/** The elements of that name in a document that comes bit by bit, each as it is written. */
export async function* xmlElements(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  { name, longest, most }: {
    name: string;
    /** Characters of one element, and of the whole document. */
    longest: number;
    most: number;
  },
): AsyncGenerator<string> {
  const open = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])`);
  const element = new RegExp(
    `<(?:\\w+:)?${name}(?:\\s[^>]*)?(?:/>|(?<!/)>[\\s\\S]*?</(?:\\w+:)?${name}\\s*>)`,
    "g",
  );
  let rest = "";
  let read = 0;
  for await (const text of stream.pipeThrough(new TextDecoderStream())) {
    read += text.length;
    if (read > most) throw new RangeError("Cannot read the table: it is too large unpacked");
    rest += text;
    let end = 0;
    for (const match of rest.matchAll(element)) {
      end = match.index + match[0].length;
      yield match[0];
    }
    rest = rest.slice(end);
    const next = rest.search(open);
    rest = next === -1 ? rest.slice(-TAG) : rest.slice(next);
    if (rest.length > longest) throw new RangeError("Cannot read the table: a row is too long");
  }
}

/** A tag that was cut in two by the end of a chunk is no longer. */
const TAG = 64;

/** The value of an attribute in a tag. */
export function xmlAttribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : xmlText(value);
}

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** A text as it is meant; characters that spreadsheets write as `_x000D_` are line ends and go. */
export function xmlText(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[name] ?? whole;
    const code = parseInt(hex ?? decimal, hex === undefined ? 10 : 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  }).replace(/_x000[aAdD]_/g, " ");
}
