/** A text that a page shows or says, with the language that the page gives it. */
export interface Shown {
  readonly text: string;
  /** Of the nearest element that names one. */
  readonly lang: string;
  /** `text`, or the attribute it stands in. */
  readonly where: string;
}

interface Element {
  readonly tag: string;
  readonly lang: string;
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Attributes that are read, heard, or drawn by the stylesheet. */
const SAID = [
  "title",
  "alt",
  "aria-label",
  "placeholder",
  "label",
  "data-label",
  "data-text",
  "content",
];

/** Controls whose value is shown. */
const TYPED = /^(text|search|email|tel|date|number|submit|button|reset|url)$/;

const TAG =
  /<(\/?)([a-zA-Z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*(\/?)>|<!DOCTYPE html>|<!--[^>]*-->|([^<]+)/g;

/** Every text of a page that people meet: between the tags, and in what attributes say. */
export function shownTexts(html: string): Shown[] {
  const open: Element[] = [];
  const found: Shown[] = [];
  let read = 0;
  for (const match of html.matchAll(TAG)) {
    if (match.index !== read) throw new Error(`Cannot read HTML: ${html.slice(read, read + 80)}`);
    read += match[0].length;
    const [, closing, tag, attributes = "", , text] = match;
    const lang = open.at(-1)?.lang ?? "";
    if (text !== undefined) found.push(...textsIn(text, { lang, tag: open.at(-1)?.tag ?? "" }));
    if (tag === undefined) continue;
    if (closing === "/") close(open, tag);
    else found.push(...opened(open, { tag, attributes }));
  }
  if (read !== html.length || open.length > 0) throw new Error("Cannot read HTML: it is cut off");
  return found.filter((one) => one.text.trim() !== "");
}

/** A text between tags; of what islands are given, the sentences in it. */
function textsIn(text: string, { lang, tag }: Element): Shown[] {
  if (tag !== "script") return [{ text: decoded(text), lang, where: "text" }];
  const { values }: { values: unknown[] } = JSON.parse(text);
  return values.filter((value) => typeof value === "string")
    .filter((value) => SENTENCE.test(value))
    .map((value) => ({ text: value, lang, where: "island" }));
}

/** Keys, paths and ids have no space in them, and no Chinese. */
const SENTENCE = /\s|\p{Script=Han}/u;

function opened(open: Element[], { tag, attributes }: { tag: string; attributes: string }) {
  const own = attributesOf(attributes);
  const lang = own["lang"] ?? open.at(-1)?.lang ?? "";
  if (!VOID.test(tag)) open.push({ tag, lang });
  const names = tag === "meta" ? [] : [...SAID, ...(isTyped(tag, own) ? ["value"] : [])];
  return names.flatMap((where): Shown[] => {
    const text = own[where];
    return text === undefined ? [] : [{ text: decoded(text), lang, where: `${tag} ${where}` }];
  });
}

function isTyped(tag: string, { type = "text" }: Readonly<Record<string, string>>): boolean {
  return tag === "input" && TYPED.test(type);
}

function close(open: Element[], tag: string): void {
  const last = open.pop();
  if (last?.tag !== tag) throw new Error(`Cannot read HTML: ${last?.tag} is closed by ${tag}`);
}

function attributesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}
