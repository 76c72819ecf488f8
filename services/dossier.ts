import type { Application } from "../kv/applications.ts";
import type { Snapshot } from "../kv/snapshots.ts";
import type { ApplicationForm } from "../rules/application_form.ts";
import { requirementsOf } from "../rules/application_form.ts";
import type { Dossier, Lists } from "../rules/check.ts";
import { ruling } from "../rules/conditions.ts";
import { countries } from "../rules/countries.ts";
import { noteOf } from "../rules/form.ts";
import type { StoredFile } from "../kv/files.ts";
import type { Deps } from "./deps.ts";

/** A dossier whose files are known. */
export interface FiledDossier extends Dossier {
  readonly files: Readonly<Record<string, readonly StoredFile[]>>;
}

/** Files by the field they answer. */
export function filesByField(files: readonly StoredFile[]): Record<string, StoredFile[]> {
  return Object.groupBy(files, ({ field }) => field) as Record<string, StoredFile[]>;
}

/** What the enterprise has entered so far. */
export async function draftOf(
  { answers, files }: Pick<Deps, "answers" | "files">,
  id: string,
): Promise<FiledDossier> {
  return await draftWith(answers, { id, files: files.list(id) });
}

/** The same, where the files of the application are being read already. */
export async function draftWith(
  answers: Deps["answers"],
  { id, files }: { id: string; files: Promise<readonly StoredFile[]> },
): Promise<FiledDossier> {
  const [values, tables, stored] = await Promise.all([
    answers.all(id),
    answers.tables(id),
    files,
  ]);
  const own = stored.filter(({ by }) => by === "enterprise");
  return { answers: values, tables, files: filesByField(own) };
}

/** What was filed, as a dossier. */
export function dossierOf({ answers, tables, files }: Snapshot): FiledDossier {
  return { answers, tables, files: filesByField(files) };
}

/** The lists the law leaves to the portal, for an enterprise of that country. */
export async function listsFor(
  { authorities }: Pick<Deps, "authorities">,
  { country, form }: { country: string; form: ApplicationForm },
): Promise<Lists> {
  return listsWith(await authorities.listOfCountry(country), form);
}

/** The same, with the authorities of that country. */
export function listsWith(authorities: readonly { id: string }[], form: ApplicationForm): Lists {
  const own = authorities.map(({ id }) => id);
  const leaves = form.pack.categories.flatMap((category) => Object.keys(category.leaves));
  const codes = countries.map(([, code]) => code);
  return (source) => ({ authorities: own, leaves, countries: codes })[source];
}

/** The dossier without what the form does not ask, or greys out: this is what is filed. */
export function fileable(form: ApplicationForm, dossier: FiledDossier): FiledDossier {
  const { answers } = dossier;
  const requires = requirementsOf(form);
  const asked = (id: string) => ruling(id, { requires, answers })?.rule !== "forbidden";
  const fields = form.sections.flatMap((section) => Object.entries(section.fields))
    .filter(([id, schema]) => asked(id) && noteOf(schema).control !== "given").map(([id]) => id);
  const tables = form.sections.flatMap((section) => Object.keys(section.tables)).filter(asked);
  return {
    answers: pick(answers, fields),
    tables: pick(dossier.tables, tables),
    files: pick(dossier.files, fields),
  };
}

function pick<T>(from: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));
}

/** The snapshot of a fileable dossier. */
export function snapshotOf(
  { number, pack, category, leaf }: Application,
  { dossier, homeNumber, country }: {
    dossier: FiledDossier;
    homeNumber: string;
    country: string;
  },
): Snapshot {
  const tables = Object.fromEntries(
    Object.entries(dossier.tables).map(([id, rows]) => [
      id,
      rows.map((row) => ({ id: row.id, values: mutable(row.values) })),
    ]),
  );
  return {
    number,
    pack,
    category,
    leaf,
    homeNumber,
    country,
    answers: mutable(dossier.answers),
    tables,
    files: Object.values(dossier.files).flat(),
  };
}

function mutable(values: Dossier["answers"]): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      typeof value === "string" ? value.trim() : [...value],
    ]),
  );
}
