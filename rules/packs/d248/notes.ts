import * as z from "zod";
import type { Provenance } from "../../form.ts";

/** Where something is known from. */
export interface Known {
  readonly cites: string;
  readonly provenance: Provenance;
}

/** What is known from a form of the customs that no public source confirms: optional, and marked. */
export const unconfirmed = { cites: "GACC form, unconfirmed", provenance: "local" } as const;

/** What the manual's section on filling in says. */
export const inManual = { cites: "manual 5.1.1.2", provenance: "manual" } as const;

/** What one copy of the form for meat asks, by its item. */
export const meatForm = {
  animals: { cites: "GACC meat application form, item 1.10", provenance: "inferred" },
  exports: { cites: "GACC meat application form, item 1.11", provenance: "inferred" },
  surroundings: { cites: "GACC meat application form, item 2.1", provenance: "inferred" },
  plan: { cites: "GACC meat application form, item 2.2", provenance: "inferred" },
} as const;

/** What one copy of the form for infant formula asks, by its item. */
export const formulaForm = {
  producers: { cites: "CNCA infant formula application form, item 4", provenance: "inferred" },
  products: { cites: "CNCA infant formula application form, item 9", provenance: "inferred" },
} as const;

/** Papers that a consultant's list names for dairies. */
export const dairyList = {
  cites: "list of papers for dairies, unconfirmed",
  provenance: "local",
} as const;

/** Vessels and cold stores that authorities of fishing countries name as in scope. */
export const fishScope = {
  cites: "guidance of authorities on aquatic products",
  provenance: "inferred",
} as const;

/** Papers that several guides name as usual. */
export const usualPapers = {
  cites: "usual papers by several guides",
  provenance: "inferred",
} as const;

/** Plans that customs may ask for. */
export const plans = { cites: "Decree 248, art. 8", provenance: "inferred" } as const;

/** A point of the self-inspection that the checklist of the customs is said to have. */
export const ofChecklist = {
  cites: "Conditions and Key Points checklist, unconfirmed",
  provenance: "local",
} as const;

/** A point of the self-inspection that follows from the general principles of food hygiene. */
export const ofCodex = { cites: "Codex CXC 1-1969", provenance: "inferred" } as const;

/** A year in four digits. */
export const year = z.string().regex(/^(1[5-9]|20)\d\d$/);

/** A day as `2025-11-03`. */
export const day = z.string().regex(/^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);

/** A quantity of anything. */
export const amount = z.number().min(0).max(1e12);

/** A line of text. */
export const short = z.string().max(200);

/** Several lines of text. */
export const long = z.string().max(4000);
