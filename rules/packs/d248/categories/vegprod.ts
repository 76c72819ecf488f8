import { defineCategory } from "../../../pack.ts";

/** Vegetables and their products (except fresh and dehydrated vegetables). */
export const vegprod = defineCategory({
  id: "vegprod",
  route: "self",
  cites: "Decree 248, art. 9",
  provenance: "official",
  leaves: {
    "1901": { provenance: "official" },
  },
  groups: [],
});
