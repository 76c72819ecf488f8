import { groupIn } from "../rules/application_form.ts";
import { noteOf } from "../rules/form.ts";
import type { Pack } from "../rules/pack.ts";

/** Everything a pack cites, each source once. */
export function citationsOf(pack: Pack): readonly string[] {
  const { renewal, newRegistration, vouchers } = pack;
  const entries = [...pack.core, ...pack.categories.flatMap(({ groups }) => groups)];
  const groups = new Set(entries.map(groupIn));
  const terms = [renewal, renewal?.window, renewal?.except, newRegistration, vouchers];
  const cited = [
    pack.cites,
    ...terms.flatMap((term) => term === undefined ? [] : [term.cites]),
    ...pack.categories.map(({ cites }) => cites),
    ...[...groups].flatMap(({ fields, tables = {}, requires = [] }) => [
      ...Object.values(fields).map((schema) => noteOf(schema).cites),
      ...Object.values(tables).flatMap(({ cites, columns }) => [
        cites,
        ...Object.values(columns).map((schema) => noteOf(schema).cites),
      ]),
      ...requires.map(({ cites }) => cites),
    ]),
  ];
  return [...new Set(cited)].toSorted();
}
