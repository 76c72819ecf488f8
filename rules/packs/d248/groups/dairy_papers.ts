import { defineGroup } from "../../../form.ts";
import { papers } from "../asks.ts";
import { dairyList } from "../notes.ts";

/** Papers on dairy products. */
export const dairyPapers = defineGroup({
  id: "dairyPapers",
  part: "production",
  after: "pictures",
  fields: {
    formulaBasis: papers(dairyList),
    testReports: papers(dairyList),
    freeSaleCertificate: papers(dairyList),
  },
});
