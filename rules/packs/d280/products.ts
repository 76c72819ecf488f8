import type { Bilingual, Candidate, Outside, Product } from "../../catalogue.ts";
import { codeOf } from "../../catalogue.ts";
import { products as before } from "../d248/products/mod.ts";

// The catalogue of Decree 248 with what left the recommended foods on 1 June 2026. Sources differ on
// where that went: to the register of animals and plants, or to self-registration.

/** Leaves of Decree 248 that no category names any more. */
const left: readonly string[] = ["0603", "1002", "1003", "1401", "1402"];

/** The leaf of spices: only powders are left in it. */
const SPICES = "1101";

/** Codes of spices in powder, or of mixtures sold as such. */
// deno-fmt-ignore
const powders: readonly string[] = [
  "090412", "090422", "090520", "090620", "090720", "090812", "090822", "090832", "090922",
  "090932", "090962", "091012", "091091",
];

/** Codes of spices that are whole. */
// deno-fmt-ignore
const whole: readonly string[] = [
  "090411", "090421", "090510", "090611", "090619", "090710", "090811", "090821", "090831",
  "090921", "090931", "090961", "091011", "091020", "120750", "120791", "120991",
];

/** Codes of what is not whole but prepared where it is no powder. */
const prepared: readonly string[] = ["210330"];

const condiment: Candidate = { category: "cond", leaf: "2804" };

type Way = Candidate | Outside;

/** The products of Decree 248 as they stand from 1 June 2026 on. */
export const products: readonly Product[] = before.map((product) => {
  const ways = product.candidates.flatMap((way) => now(way, codeOf(product)));
  if (ways.every((way, at) => way === product.candidates[at])) return product;
  return moved(product, [...ways, ...(product.outside ?? [])]);
});

/** Where what fell in that leaf falls now. */
function now(way: Candidate, code: string): readonly Way[] {
  if (left.includes(way.leaf)) return [toCheck(way)];
  if (way.leaf !== SPICES || begins(powders, code)) return [way];
  if (begins(whole, code)) return [toCheck(way)];
  const powder = also(way, { zh: "粉状", en: "It is a powder" });
  const rest = also(way, { zh: "不是粉状", en: "It is not a powder" });
  if (begins(prepared, code)) return [powder, { ...rest, ...condiment }];
  return [powder, toCheck(rest)];
}

function begins(codes: readonly string[], code: string): boolean {
  return codes.some((one) => code.startsWith(one));
}

function toCheck({ question }: Candidate): Outside {
  return { why: "elsewhere", ...(question !== undefined && { question }) };
}

/** The way with one more condition. */
function also(way: Candidate, { zh, en }: Bilingual): Candidate {
  const { question: old } = way;
  if (old === undefined) return { ...way, question: { zh, en } };
  return { ...way, question: { zh: `${old.zh}；${zh}`, en: `${old.en}. ${en}` } };
}

/** The product with its new ways; where all lead to the other register, nothing is left to ask. */
function moved({ outside: _, ...product }: Product, ways: readonly Way[]): Product {
  const outside = ways.filter((way) => "why" in way);
  const alone = outside.length === ways.length && outside.every(({ why }) => why === "elsewhere");
  return {
    ...product,
    candidates: ways.filter((way) => "leaf" in way),
    outside: alone ? [{ why: "elsewhere" }] : outside,
    provenance: "local",
  };
}
