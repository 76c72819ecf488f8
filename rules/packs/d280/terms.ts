import type { NamedFields, Renewal } from "../../pack.ts";
import { newRegistration as before } from "../d248/terms.ts";
import { assumed } from "./known.ts";

/** A registration goes on by itself, but for the foods of a list and for enterprises in trouble. */
export const renewal: Renewal = {
  mode: "automatic",
  cites: "Decree 280, on renewal",
  provenance: "official",
  window: { opens: 6, closes: 3, ...assumed },
  except: {
    categories: ["meat", "nest"],
    statuses: ["suspended", "rectifying"],
    cites: "GACC Announcement 27 of 2026, foods not renewed by themselves",
    provenance: "inferred",
  },
};

/** No source shows what the new law says of changes. */
export const newRegistration: NamedFields = { ...before, ...assumed };
