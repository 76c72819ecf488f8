import * as z from "zod";
import { defineGroup, field } from "../../../form.ts";
import { productColumn } from "../asks.ts";
import { inManual, short, unconfirmed } from "../notes.ts";

/** Pesticides on the plants the food is made of; asked of plant products. */
export const pesticides = defineGroup({
  id: "pesticides",
  part: "production",
  after: "ingredients",
  fields: {
    pesticidesUsed: field(z.enum(["none", "used"]), {
      control: "radio",
      ...inManual,
    }),
  },
  tables: {
    pesticides: {
      max: 400,
      ...inManual,
      columns: {
        product: productColumn(),
        pesticide: field(short, {
          control: "text",
          cites: "manual 5.1.1.2",
          provenance: "inferred",
        }),
        crop: field(short.optional(), { control: "text", ...unconfirmed }),
        dosage: field(short.optional(), { control: "text", ...unconfirmed }),
        waitingDays: field(z.number().int().min(0).max(1000).optional(), {
          control: "number",
          ...unconfirmed,
        }),
      },
    },
  },
  requires: [
    {
      table: "pesticides",
      rule: "required",
      when: { field: "pesticidesUsed", is: "used" },
      cites: "manual 5.1.1.2",
    },
    {
      table: "pesticides",
      rule: "forbidden",
      when: { field: "pesticidesUsed", is: "none" },
      cites: "manual 5.1.1.2",
    },
  ],
});
