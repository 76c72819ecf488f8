import * as z from "zod";
import { field } from "../../form.ts";

/** What is known from a form of the customs that no public source confirms: optional, and marked. */
export const unconfirmed = { cites: "GACC form, unconfirmed", provenance: "local" } as const;

/** What the manual's section on filling in says. */
export const inManual = { cites: "manual 5.1.1.2", provenance: "manual" } as const;

/** A year in four digits. */
export const year = z.string().regex(/^(1[5-9]|20)\d\d$/);

/** A quantity of anything. */
export const amount = z.number().min(0).max(1e12);

/** A line of text. */
export const short = z.string().max(200);

/** The product a row is about: chosen from the products of part 1. */
export function productColumn() {
  return field(short, {
    control: "select",
    options: { table: "products", column: "specificProduct" },
    ...inManual,
  });
}
