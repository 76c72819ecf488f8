import type { Product } from "./catalogue.ts";
import { normaliseCode } from "./catalogue_codes.ts";
import { folded } from "./numbers.ts";

/** How many digits a commodity code has. */
const CODE_LENGTHS: readonly number[] = [6, 8, 10, 13];

/** A number as people in any country type it, in the way the form takes it; other text as it is. */
export function tidyNumber(text: string): string {
  const plain = text.normalize("NFKC").replace(/[\s'’_]/g, "").replace(/[−–]/g, "-");
  if (!/^[+-]?[\d.,]+$/.test(plain)) return text;
  const signed = plain.replace(/^\+/, "");
  const [comma, point] = [signed.lastIndexOf(","), signed.lastIndexOf(".")];
  if (comma >= 0 && point >= 0) return comma > point ? decimal(signed, ",") : decimal(signed, ".");
  if (/^-?\d{1,3}(,\d{3})+$/.test(signed)) return signed.replaceAll(",", "");
  if (/^-?\d{1,3}(\.\d{3}){2,}$/.test(signed)) return signed.replaceAll(".", "");
  return /^-?\d+,\d+$/.test(signed) ? signed.replace(",", ".") : signed;
}

/** With the other of the two signs between thousands. */
function decimal(text: string, sign: "," | "."): string {
  const at = text.lastIndexOf(sign);
  const whole = text.slice(0, at);
  const grouped = sign === "," ? /^-?\d{1,3}(\.\d{3})+$/ : /^-?\d{1,3}(,\d{3})+$/;
  return grouped.test(whole) ? `${whole.replace(/[.,]/g, "")}.${text.slice(at + 1)}` : text;
}

/** The digits of a commodity code, also where a spreadsheet took its first zero for nothing. */
export function tidyCode(text: string, products: readonly Product[]): string {
  const code = normaliseCode(
    text.normalize("NFKC").replace(/^\s*(hs|h\.s\.)(\s*code)?[\s:]*/i, ""),
  );
  if (code === null) return text;
  if (CODE_LENGTHS.includes(code.length)) return code;
  const whole = `0${code}`;
  const heading = whole.slice(0, 4);
  const known = CODE_LENGTHS.includes(whole.length) &&
    products.some(({ hs }) => hs.startsWith(heading));
  return known ? whole : code;
}

/** A choice with its words in every language. */
export interface WordedChoice {
  readonly value: string;
  readonly words: readonly string[];
}

/** Finds the value of a choice by its words or by itself; other text stays as it is. */
export function choiceFinder(choices: readonly WordedChoice[]): (text: string) => string {
  const values = new Map<string, string>();
  for (const { value, words } of choices) {
    for (const word of words) {
      if (!values.has(folded(word))) values.set(folded(word), value);
    }
  }
  for (const { value } of choices) values.set(folded(value), value);
  return (text) => values.get(folded(text)) ?? values.get(`0${folded(text)}`) ?? text.trim();
}

/** Several choices in one cell. */
export function tidyChoices(text: string, find: (one: string) => string): string[] {
  return text.split(/[,;、，；\n]/).map((one) => one.trim()).filter((one) => one !== "").map(find);
}
