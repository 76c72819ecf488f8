import type { NamedFields, Renewal } from "../../pack.ts";

const art20 = { cites: "Decree 248, art. 20", provenance: "official" } as const;

/** A registration ends unless the enterprise applies for its extension in time. */
export const renewal: Renewal = {
  mode: "application",
  ...art20,
  window: { opens: 6, closes: 3, ...art20 },
};

/** Another site, legal representative or number at home is another registration. */
export const newRegistration: NamedFields = {
  fields: ["siteAddress", "legalRepresentative", "homeNumber"],
  cites: "Decree 248, art. 19",
  provenance: "official",
};
