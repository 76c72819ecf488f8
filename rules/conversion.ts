import { type ApplicationForm, findField, findTable, formOf } from "./application_form.ts";
import type { Dossier } from "./check.ts";
import { type FormDifference, formDifferences } from "./form_differences.ts";
import { categoryOfLeaf, type Pack } from "./pack.ts";

/** What becomes of a draft when it goes over to another law. */
export interface Conversion {
  readonly to: Pack;
  /** None where the other law has no category for the leaf. */
  readonly form: ApplicationForm | undefined;
  readonly differences: readonly FormDifference[];
  /** What was answered and is not asked any more: it stays unfiled. */
  readonly lost: readonly Lost[];
}

/** An answer, a file field, a table or one column of it. */
export interface Lost {
  readonly id: string;
  readonly column?: string;
}

/** What changes for a draft of that form and those answers under another law. */
export function conversionOf(
  form: ApplicationForm,
  { to, country, dossier }: {
    to: Pack;
    country: string | undefined;
    dossier: Dossier;
  },
): Conversion {
  const category = categoryOfLeaf(to, form.leaf);
  if (category === undefined) return { to, form: undefined, differences: [], lost: [] };
  const next = formOf(to, { category, leaf: form.leaf, country });
  const lost = lostIn(dossier, next).filter(({ id }) =>
    findField(form, id) !== undefined || findTable(form, id) !== undefined
  );
  return { to, form: next, differences: formDifferences(form, next), lost };
}

/** Everything that was entered and that the form does not ask. */
function lostIn({ answers, tables, files }: Dossier, next: ApplicationForm): readonly Lost[] {
  const entered = [
    ...Object.entries(answers).filter(([, value]) => value.length > 0),
    ...Object.entries(files).filter(([, stored]) => stored.length > 0),
  ];
  const fields = entered.filter(([id]) => findField(next, id) === undefined);
  return [
    ...fields.map(([id]) => ({ id })),
    ...Object.entries(tables).filter(([, rows]) => rows.length > 0)
      .flatMap(([id, rows]) => lostInRows(id, { rows, next })),
  ];
}

function lostInRows(
  id: string,
  { rows, next }: { rows: Dossier["tables"][string]; next: ApplicationForm },
): readonly Lost[] {
  const table = findTable(next, id)?.table;
  if (table === undefined) return [{ id }];
  const entered = rows.flatMap(({ values }) =>
    Object.entries(values).filter(([, value]) => value.length > 0).map(([column]) => column)
  );
  return [...new Set(entered)].filter((column) => !Object.hasOwn(table.columns, column))
    .map((column) => ({ id, column }));
}
