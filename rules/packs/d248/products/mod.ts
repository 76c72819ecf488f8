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
import { rows as chapter11 } from "./ch11.ts";
import { rows as chapter12 } from "./ch12.ts";
import { rows as chapter13 } from "./ch13.ts";
import { rows as chapter14 } from "./ch14.ts";
import { rows as chapter15 } from "./ch15.ts";
import { rows as chapter16 } from "./ch16.ts";
import { rows as chapter17 } from "./ch17.ts";
import { rows as chapter18 } from "./ch18.ts";
import { rows as chapter19 } from "./ch19.ts";
import { rows as chapter20 } from "./ch20.ts";
import { rows as chapter21 } from "./ch21.ts";
import { rows as chapter22 } from "./ch22.ts";
import { rows as chapter23 } from "./ch23.ts";
import { rows as chapter24 } from "./ch24.ts";
import { rows as edge } from "./edge.ts";
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
  ...chapter11,
  ...chapter12,
  ...chapter13,
  ...chapter14,
  ...chapter15,
  ...chapter16,
  ...chapter17,
  ...chapter18,
  ...chapter19,
  ...chapter20,
  ...chapter21,
  ...chapter22,
  ...chapter23,
  ...chapter24,
  ...edge,
].map(product);
