import { type Candidate, codeOf, type Product } from "./catalogue.ts";
import { coreFaults, formFaults } from "./contract_form.ts";
import { type ContractRule, type Fault, isId, remedies } from "./contract_rules.ts";
import { termFaults } from "./contract_terms.ts";
import { wordFaults } from "./contract_texts.ts";
import { isOfLine } from "./extension.ts";
import { isDay } from "./numbers.ts";
import { type Category, categoryOf, type Pack } from "./pack.ts";

/** A rule that a pack breaks, for its author. */
export interface Breach {
  readonly pack: string;
  /** Group, field, leaf, product … that is at fault. */
  readonly where: string;
  readonly rule: ContractRule;
  readonly remedy: string;
}

/** All that keeps these packs from being loaded; none where they may be. */
export function breaches(packs: readonly Pack[]): readonly Breach[] {
  const together = packs.flatMap((pack, at) => amongFaults(pack, packs.slice(0, at)));
  return [...together, ...packs.flatMap((pack) => own(pack, packFaults(pack)))];
}

/** All that keeps a pack with this catalogue from being loaded. */
export function catalogueBreaches(pack: Pack): readonly Breach[] {
  return own(pack, catalogueFaults(pack));
}

/** A breach as a message for developers. */
export function breachText({ pack, where, rule, remedy }: Breach): string {
  return `Cannot load pack ${pack}: ${where} breaks ${rule}; ${remedy}`;
}

/** The breaches of one pack, each said once, however many forms it shows in. */
function own(pack: Pack, faults: readonly Fault[]): Breach[] {
  const once = new Map(faults.map((fault) => [`${fault.where} ${fault.rule}`, fault]));
  return [...once.values()].map(({ where, rule }) => breach(pack, { where, rule }));
}

function breach({ id }: Pack, { where, rule }: Fault): Breach {
  return { pack: id, where, rule, remedy: remedies[rule] };
}

function amongFaults(pack: Pack, before: readonly Pack[]): Breach[] {
  const faults: Fault[] = [];
  if (before.some(({ id }) => id === pack.id)) faults.push({ where: "id", rule: "pack_id" });
  if (before.some(({ id, since }) => since === pack.since && !isOfLine(pack, id))) {
    faults.push({ where: "since", rule: "start_day_taken" });
  }
  if (pack.base !== undefined && pack.since < pack.base.since) {
    faults.push({ where: "since", rule: "extends_day" });
  }
  return faults.map((fault) => breach(pack, fault));
}

function packFaults(pack: Pack): Fault[] {
  return [
    ...headFaults(pack),
    ...termFaults(pack),
    ...coreFaults(pack),
    ...pack.categories.flatMap((category, at) =>
      categoryFaults(category, pack.categories.slice(0, at))
    ),
    ...catalogueFaults(pack),
    ...pack.categories.flatMap((category) => formFaults(pack, category)),
    ...wordFaults(pack),
  ];
}

function catalogueFaults(pack: Pack): Fault[] {
  return [
    ...pack.products.flatMap((product) => productFaults(product, pack)),
    ...[...Map.groupBy(pack.products, codeOf)].flatMap(([code, rows]) => twinFaults(code, rows)),
  ];
}

function headFaults({ id, since, validYears, cites }: Pack): Fault[] {
  const faults: Fault[] = isId(id) ? [] : [{ where: "id", rule: "id_shape" }];
  if (!isDay(since)) faults.push({ where: "since", rule: "start_day" });
  if (!Number.isInteger(validYears) || validYears < 1) {
    faults.push({ where: "validYears", rule: "valid_years" });
  }
  if (cites.trim() === "") faults.push({ where: "pack", rule: "cites" });
  return faults;
}

function categoryFaults({ id, cites, leaves }: Category, before: readonly Category[]): Fault[] {
  const faults: Fault[] = isId(id) ? [] : [{ where: id, rule: "id_shape" }];
  if (before.some((other) => other.id === id)) faults.push({ where: id, rule: "category_id" });
  if (cites.trim() === "") faults.push({ where: id, rule: "cites" });
  const taken = before.flatMap((other) => Object.keys(other.leaves));
  return [
    ...faults,
    ...Object.keys(leaves).flatMap((leaf) => leafFaults(leaf, { id, taken })),
  ];
}

function leafFaults(leaf: string, { id, taken }: { id: string; taken: readonly string[] }) {
  const where = `${id}/${leaf}`;
  const faults: Fault[] = [];
  if (!/^\d{4}$/.test(leaf)) faults.push({ where, rule: "leaf_shape" });
  if (taken.includes(leaf)) return [...faults, { where, rule: "leaf_taken" } as const];
  const prefix = leaf.slice(0, 2);
  if (taken.some((other) => other.startsWith(prefix))) faults.push({ where, rule: "leaf_prefix" });
  return faults;
}

function productFaults(product: Product, pack: Pack): Fault[] {
  const { candidates, outside = [], from = "", to = "" } = product;
  const where = `product ${codeOf(product)}`;
  const faults: Fault[] = [];
  const ways = [...candidates, ...outside];
  if (ways.length > 1 && ways.some(({ question }) => question === undefined)) {
    faults.push({ where, rule: "product_question" });
  }
  if ([from, to].some((day) => day !== "" && !isDay(day)) || (to !== "" && from > to)) {
    faults.push({ where, rule: "product_days" });
  }
  const rules = candidates.map((candidate) => candidateRule(candidate, pack));
  return [...faults, ...rules.filter((rule) => rule !== null).map((rule) => ({ where, rule }))];
}

/** Rows of one code stand side by side only where no day has two of them. */
function twinFaults(code: string, rows: readonly Product[]): Fault[] {
  const twice = rows.some((row, at) => rows.slice(0, at).some((other) => overlap(row, other)));
  return twice ? [{ where: `product ${code}`, rule: "product_twice" }] : [];
}

/** Whether some day has both rows. */
function overlap(one: Product, other: Product): boolean {
  return (one.from ?? "") <= (other.to ?? "9") && (other.from ?? "") <= (one.to ?? "9");
}

function candidateRule({ category, leaf }: Candidate, pack: Pack): ContractRule | null {
  const found = categoryOf(pack, category);
  if (found === undefined) return "product_category";
  return Object.hasOwn(found.leaves, leaf) ? null : "product_leaf";
}
