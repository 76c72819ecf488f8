/** The fonts that a paper is drawn with. */
export const faces = ["latin", "chinese"] as const;
export type Face = typeof faces[number];

/** Signs that stay together, of one font; those that no font has show their code. */
export interface Sign {
  readonly text: string;
  readonly face: Face;
  readonly missing: boolean;
}

/** Whether a font has what it takes to draw a character. */
export type Covers = (face: Face, codePoint: number) => boolean;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** Marks of direction and the like, which show nothing. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/gu;

/** Punctuation that Chinese and Latin share; it looks like its neighbours. */
const SHARED = /^[\u00b7\u2010-\u2027\u2030-\u205e]+$/;

/** Han, kana, and what is as wide as they are. */
export const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** A line of text as signs: each with a font that has it, or with its code in place of it. */
export function signsOf(text: string, covers: Covers): Sign[] {
  const seen = text.normalize("NFC").replaceAll("\t", " ").replaceAll(UNSEEN, "");
  const parts = [...graphemes.segment(seen)].map(({ segment }) => segment);
  return parts.flatMap((part, at) => {
    const wide = WIDE.test(part) ||
      SHARED.test(part) && (WIDE.test(parts[at - 1] ?? "") || WIDE.test(parts[at + 1] ?? ""));
    const order: readonly Face[] = wide ? ["chinese", "latin"] : ["latin", "chinese"];
    return signOf(part, order, covers);
  });
}

function signOf(part: string, order: readonly Face[], covers: Covers): Sign[] {
  const face = order.find((one) => [...part].every((sign) => covers(one, codeOf(sign))));
  if (face !== undefined) return [{ text: part, face, missing: false }];
  return [...part].map((sign): Sign => {
    const own = order.find((one) => covers(one, codeOf(sign)));
    if (own !== undefined) return { text: sign, face: own, missing: false };
    const code = codeOf(sign).toString(16).toUpperCase().padStart(4, "0");
    return { text: `[U+${code}]`, face: "latin", missing: true };
  });
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}
