import type { Product } from "../../../catalogue.ts";
import { rows as chapter01 } from "./ch01.ts";
import { rows as chapter02 } from "./ch02.ts";
import { rows as chapter03 } from "./ch03.ts";
import { rows as chapter04 } from "./ch04.ts";
import { rows as chapter05 } from "./ch05.ts";
import { rows as chapter06 } from "./ch06.ts";
import { rows as chapter07 } from "./ch07.ts";
import { rows as chapter08 } from "./ch08.ts";
import { rows as chapter09 } from "./ch09.ts";
import { rows as chapter10 } from "./ch10.ts";
import { rows as rest } from "./rest.ts";
import { product } from "./row.ts";

// A catalogue of our own, not the official table: `inferred` rows follow from the wording of the
// categories; `local` rows are our own placement, or a national line to be checked.

/** What the portal knows of codes and categories without an import from the official table. */
export const products: readonly Product[] = [
  ...chapter01,
  ...chapter02,
  ...chapter03,
  ...chapter04,
  ...chapter05,
  ...chapter06,
  ...chapter07,
  ...chapter08,
  ...chapter09,
  ...chapter10,
  ...rest,
].map(product);
