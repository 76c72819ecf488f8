import type { Category, Known } from "../../pack.ts";

/** The catalogue of foods that need a recommendation, as public sources report it. */
export const inCatalogue = {
  cites: "GACC Announcement 27 of 2026",
  provenance: "official",
} as const satisfies Known;

/** What one source says the catalogue leaves out of an older category. */
export const narrowed = {
  cites: "GACC Announcement 27 of 2026",
  provenance: "inferred",
} as const satisfies Known;

/** What no public source says of the new law: taken over from the one before. */
export const assumed = {
  cites: "Decree 280, text not known: as under Decree 248",
  provenance: "local",
} as const satisfies Known;

/** The enterprise files everything, the authority's papers included. */
export const byEnterprise = {
  cites: "Decree 280, art. 8 and 9",
  provenance: "inferred",
} as const satisfies Known;

/** A category of Decree 248 that goes on under other words of the law. */
export function goesOn<const C extends Category, const K extends Known>(category: C, known: K) {
  const { cites: _, provenance: __, ...same } = category;
  return { ...same, ...known };
}
