import { defineGroup } from "../../../form.ts";
import { line, listed, oneOf, papers, productColumn, prose, yesNo } from "../asks.ts";
import { formulaForm } from "../notes.ts";

const { producers, products } = formulaForm;

/** Formula for infants, milk-based or not: who is liable, and what is sold for which age. */
export const infantFormula = defineGroup({
  id: "infantFormula",
  part: "production",
  after: "process",
  fields: {
    formulaProcess: oneOf(["wet", "dry", "mixed"]),
    producerDiffers: yesNo(producers),
    producerRelation: prose(producers),
    formulaCertificate: papers(),
  },
  tables: {
    infantProducts: {
      max: 100,
      ...products,
      columns: {
        product: productColumn(products),
        kind: listed(["infant", "follow_on", "young_child"], products),
        ages: line(products),
        packaging: line(products),
        trademark: line(products),
        formulaNumber: line(),
      },
    },
  },
  requires: [
    {
      field: "producerRelation",
      rule: "required",
      when: { field: "producerDiffers", is: "yes" },
      cites: producers.cites,
    },
    {
      field: "producerRelation",
      rule: "forbidden",
      when: { field: "producerDiffers", is: "no" },
      cites: producers.cites,
    },
  ],
});
