import * as z from "zod";
import { defineGroup, field } from "../rules/form.ts";
import { definePack } from "../rules/pack.ts";
import { pilot } from "./pilot.ts";

const known = { cites: "Test notice, article 1", provenance: "local" } as const;
const grown = { field: "grown", is: "yes" } as const;

/** A pack whose conditions rule over files, and over a table that otherwise needs a row. */
export const ruled = definePack({
  ...pilot,
  id: "ruled",
  core: [
    ...pilot.core,
    defineGroup({
      id: "growing",
      part: "production",
      fields: {
        grown: field(z.enum(["yes", "no"]), { control: "radio", ...known }),
        map: field(z.array(z.string()).optional(), { control: "file", ...known }),
      },
      tables: {
        fields: {
          min: 1,
          max: 3,
          ...known,
          columns: { name: field(z.string(), { control: "text", ...known }) },
        },
      },
      requires: [
        { field: "map", rule: "required", when: grown, cites: known.cites },
        { table: "fields", rule: "forbidden", when: { not: grown }, cites: known.cites },
      ],
    }),
  ],
});
