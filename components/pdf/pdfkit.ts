import type { Lang } from "../../locales/mod.ts";

/** The part of pdfkit that papers are drawn with. */
export interface Pdf {
  y: number;
  readonly page: { readonly width: number; readonly height: number };
  /** The font that was chosen last, opened by fontkit. */
  readonly _font: { readonly font: { hasGlyphForCodePoint(codePoint: number): boolean } };
  on(event: "data", take: (bytes: Uint8Array<ArrayBuffer>) => void): unknown;
  on(event: "end", take: () => void): unknown;
  registerFont(name: string, bytes: Uint8Array): unknown;
  font(name: string): Pdf;
  fontSize(size: number): Pdf;
  widthOfString(text: string): number;
  fillColor(color: string): Pdf;
  strokeColor(color: string): Pdf;
  lineWidth(width: number): Pdf;
  text(text: string, x: number, y: number, options: object): Pdf;
  moveTo(x: number, y: number): Pdf;
  lineTo(x: number, y: number): Pdf;
  rect(x: number, y: number, width: number, height: number): Pdf;
  stroke(): Pdf;
  addPage(): Pdf;
  bufferedPageRange(): { readonly start: number; readonly count: number };
  switchToPage(page: number): unknown;
  struct(tag: string, options?: { lang?: string }, draw?: () => void): Tag;
  addStructure(tag: Tag): unknown;
  markContent(tag: string, options?: object): Pdf;
  endMarkedContent(): Pdf;
  end(): void;
}

/** A place in the structure that screen readers follow. */
export interface Tag {
  add(child: Tag): Tag;
  end(): void;
}

interface Options {
  readonly size: "A4";
  readonly margin: number;
  readonly font: null;
  readonly pdfVersion: "1.7";
  readonly tagged: true;
  readonly displayTitle: true;
  readonly bufferPages: true;
  readonly lang: string;
  readonly info: Readonly<Record<string, string | Date>>;
}

/** How a language is named in a document. */
export const languageTags: Readonly<Record<Lang, string>> = { zh: "zh-CN", en: "en" };

/** Opens an empty document; pdfkit is large and loaded only now. */
export async function openPdf(options: Options): Promise<Pdf> {
  const module: { default: new (options: Options) => Pdf } = await import("pdfkit");
  return new module.default(options);
}
