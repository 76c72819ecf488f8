import { linesOf, type Measure, widestUnit } from "./lines.ts";
import type { Pdf, Tag } from "./pdfkit.ts";
import { type Face, faces, type Sign, signsOf } from "./runs.ts";

/** The fonts of a paper, TrueType. */
export type Fonts = Readonly<Record<Face, Uint8Array>>;

/** How a text looks: its size and colour in points. */
export interface Look {
  readonly size: number;
  readonly color: string;
}

/** Left, right and top of what is drawn on, in points; the foot stands below `bottom`. */
export const frame = { left: 56, right: 539, top: 56, bottom: 770, foot: 800 } as const;

/** From one base line to the next, in sizes; and from the top of a line to its base. */
const LEADING = 1.45;
const ASCENT = 1.12;

const MISSING_COLOR = "#a02020";

/** A document with a cursor: measures, breaks and draws in two fonts. */
export class Paper {
  readonly pdf: Pdf;
  readonly root: Tag;
  /** Signs that no font has, as they were met. */
  readonly missing = new Set<string>();
  y: number = frame.top;
  readonly #widths = new Map<string, number>();
  readonly #covered = new Map<string, boolean>();

  constructor(pdf: Pdf, fonts: Fonts) {
    this.pdf = pdf;
    for (const face of faces) pdf.registerFont(face, fonts[face]);
    this.root = pdf.struct("Document");
    pdf.addStructure(this.root);
  }

  /** The text's signs, a list for each of its lines. */
  signs(text: string): Sign[][] {
    const paragraphs = text.split(/\r\n|[\n\v\f\r\u2028\u2029]/);
    const signs = paragraphs.map((one) => signsOf(one, (face, code) => this.#covers(face, code)));
    for (const sign of signs.flat()) if (sign.missing) this.missing.add(sign.text);
    return signs;
  }

  /** The text broken into lines of that width. */
  lines(text: string, { size, width }: { size: number; width: number }): Sign[][] {
    return this.signs(text).flatMap((signs) => linesOf(signs, { width, measure: this.#at(size) }));
  }

  /** How wide the text is unbroken, and how wide its widest word is. */
  widths(text: string, size: number): { whole: number; word: number } {
    const measure = this.#at(size);
    const all = this.signs(text);
    return {
      whole: Math.max(0, ...all.map(measure)),
      word: Math.max(0, ...all.map((signs) => widestUnit(signs, measure))),
    };
  }

  /** Room left on the page. */
  get room(): number {
    return frame.bottom - this.y;
  }

  turn(): void {
    this.pdf.addPage();
    this.y = frame.top;
  }

  /** Draws lines from a place downwards. */
  draw(lines: readonly Sign[][], { x, y, look }: { x: number; y: number; look: Look }): void {
    for (const [at, line] of lines.entries()) {
      const base = y + at * height(look.size) + ASCENT * look.size;
      let from = x;
      for (const run of runsOf(line)) {
        const text = run.map((sign) => sign.text).join("");
        const color = run[0]?.missing ? MISSING_COLOR : look.color;
        this.#use(run[0]?.face ?? "latin", look.size).fillColor(color)
          .text(text, from, base, { lineBreak: false, baseline: "alphabetic" });
        from += this.#width(run, look.size);
      }
    }
  }

  /** Draws what a reader aloud is told of, in its place. */
  tagged(parent: Tag, tag: string, draw: () => void, lang?: string): void {
    const place = this.pdf.struct(tag, lang === undefined ? {} : { lang }, draw);
    parent.add(place);
    place.end();
  }

  /** Draws what only the eye needs. */
  artifact(draw: () => void): void {
    this.pdf.markContent("Artifact", { type: "Layout" });
    draw();
    this.pdf.endMarkedContent();
  }

  #at(size: number): Measure {
    return (signs) => runsOf(signs).reduce((sum, run) => sum + this.#width(run, size), 0);
  }

  #width(run: readonly Sign[], size: number): number {
    const text = run.map((sign) => sign.text).join("");
    const key = `${run[0]?.face} ${text}`;
    const known = this.#widths.get(key) ?? this.#use(run[0]?.face ?? "latin", 100)
      .widthOfString(text);
    this.#widths.set(key, known);
    return known * size / 100;
  }

  #covers(face: Face, codePoint: number): boolean {
    const key = `${face} ${codePoint}`;
    const known = this.#covered.get(key) ??
      this.pdf.font(face)._font.font.hasGlyphForCodePoint(codePoint);
    this.#covered.set(key, known);
    return known;
  }

  #use(face: Face, size: number): Pdf {
    return this.pdf.font(face).fontSize(size);
  }
}

/** The height of a line. */
export function height(size: number): number {
  return size * LEADING;
}

/** Neighbours of one font and kind together. */
function runsOf(signs: readonly Sign[]): Sign[][] {
  const runs: Sign[][] = [];
  for (const sign of signs) {
    const last = runs.at(-1);
    const same = last?.[0]?.face === sign.face && last[0].missing === sign.missing;
    if (same) last.push(sign);
    else runs.push([sign]);
  }
  return runs;
}
