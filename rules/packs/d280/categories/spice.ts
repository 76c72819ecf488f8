import { spice as spiceBefore } from "../../d248/categories/spice.ts";
import { goesOn, narrowed } from "../known.ts";

/** Seasoning powders; the catalogue no longer names whole spices. */
export const spice = goesOn(spiceBefore, narrowed);
