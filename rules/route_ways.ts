import { formOf } from "./application_form.ts";
import { type Candidate, codeOf, type Outside, type Product } from "./catalogue.ts";
import type { Provenance } from "./form.ts";
import { needsOf } from "./form_needs.ts";
import { categoryOf, type Pack } from "./pack.ts";

/** One way of a product and the rules that led there, in their order. */
export type CheckedWay =
  & ({ readonly candidate: Candidate } | { readonly outside: Outside })
  & { readonly trace: readonly TraceStep[] };

/** What a rule on the way to an answer decides. */
export const traceRules = [
  "law",
  "product",
  "question",
  "outside",
  "category",
  "route",
  "account",
  "form",
] as const;

/** A rule that was applied: what it is about, and where it is known from. */
export interface TraceStep {
  readonly rule: typeof traceRules[number];
  /** What it is about, by its key: law, code, leaf, way out, route, group of the form. */
  readonly of: string;
  readonly cites: readonly string[];
  readonly provenance: Provenance;
}

/** Which leaf is meant, of an enterprise of which country. */
export interface Case {
  readonly leaf?: string | undefined;
  readonly country?: string | undefined;
}

/** Every way of a product on a day of the law, or the one to that leaf, each with its rules in order. */
export function waysOf(
  pack: Pack,
  { product, leaf, country }: Case & { readonly product: Product },
): readonly CheckedWay[] {
  const { candidates, outside = [] } = product;
  const step = (rule: TraceStep["rule"], of: string): TraceStep => ({
    rule,
    of,
    cites: [pack.cites],
    provenance: product.provenance,
  });
  const start = [
    { ...step("law", pack.id), provenance: pack.provenance ?? "official" },
    step("product", codeOf(product)),
  ];
  const asked = ({ question }: Candidate | Outside, of: string) =>
    question === undefined ? [] : [step("question", of)];
  const inside = candidates.filter((one) => leaf === undefined || one.leaf === leaf);
  return [
    ...inside.map((candidate) => ({
      candidate,
      trace: [
        ...start,
        ...asked(candidate, candidate.leaf),
        ...leafTrace(pack, { ...candidate, country }),
      ],
    })),
    ...(leaf === undefined ? outside : []).map((way) => ({
      outside: way,
      trace: [...start, ...asked(way, way.why), step("outside", way.why)],
    })),
  ];
}

/** The rules from a leaf of the catalogue to its form. */
function leafTrace(
  pack: Pack,
  { category: id, leaf, country }: Case & Candidate,
): readonly TraceStep[] {
  const category = categoryOf(pack, id);
  if (category === undefined) return [];
  const { cites, provenance, route, leaves } = category;
  const code = leaves[leaf]?.provenance ?? provenance;
  const { parts } = needsOf(formOf(pack, { category, leaf, country }));
  return [
    { rule: "category", of: leaf, cites: [cites], provenance: code },
    { rule: "route", of: route, cites: [cites], provenance },
    { rule: "account", of: route, cites: ["manual 4"], provenance: "manual" },
    ...parts.flatMap(({ sections }) => sections).map((section): TraceStep => ({
      rule: "form",
      of: section.id,
      cites: section.cites,
      provenance: section.provenance,
    })),
  ];
}
