import { sectionsOf } from "../../rules/application_form.ts";
import { isOptional, noteOf, type Part, parts } from "../../rules/form.ts";
import { addFile } from "../add_file.ts";
import { savePart, type Values } from "../save_part.ts";
import { saveRow } from "../save_row.ts";
import { formFor } from "../subject.ts";
import { answerTo } from "./answers.ts";
import { pdfOf, png } from "./papers.ts";
import { rowsOf } from "./rows.ts";
import { must, type Scene } from "./scene.ts";
import { fileNames } from "./words.ts";

/** Fills every part with what the company has to say. */
export async function fill(scene: Scene): Promise<void> {
  for (const part of parts) await fillPart(scene, part);
}

/** Fills one part: its fields, its rows, its files. */
export async function fillPart(scene: Scene, part: Part): Promise<void> {
  const sections = sectionsOf(await formOf(scene), part);
  const fields = sections.flatMap((section) => Object.entries(section.fields));
  const values: Values = {};
  for (const [id, schema] of fields) {
    const answer = answerTo(id, { schema, scene });
    if (answer.length > 0) values[id] = answer;
  }
  await write(scene, { part, values });
  for (const table of sections.flatMap((section) => Object.keys(section.tables))) {
    await writeRows(scene, table);
  }
  for (const [id, schema] of fields) {
    if (noteOf(schema).control !== "file") continue;
    if (!isOptional(schema) || scene.chance.percent(22)) await attach(scene, id);
  }
}

/** The form of the file. */
async function formOf({ deps, id }: Scene) {
  const application = await deps.applications.find(id);
  if (application === null) throw new Error("Cannot seed: the application is gone");
  return must(formFor(deps, application), "form");
}

/** Saves answers of a part over what stands there. */
export async function write(
  { deps, id, owner: { actor } }: Scene,
  { part, values }: { part: Part; values: Values },
): Promise<void> {
  const { value } = await deps.answers.part(id, part);
  const version = value?.version ?? 0;
  const all = { ...value?.values, ...values };
  must(await savePart(deps, { actor, id, part, version, values: all }), part);
}

async function writeRows(scene: Scene, table: string): Promise<void> {
  const { deps, id, owner: { actor } } = scene;
  const first = deps.newId();
  for (const [at, values] of rowsOf(table, scene).entries()) {
    const row = first + String(at).padStart(3, "0"); // in this order, however quickly they come
    must(await saveRow(deps, { actor, id, table, row, version: 0, values }), table);
  }
}

async function attach(
  { deps, id, owner: { actor, lang, userName } }: Scene,
  field: string,
): Promise<void> {
  const name = fileNames[lang][field] ?? `${field}.pdf`;
  const bytes = name.endsWith(".png") ? png() : pdfOf(`${userName}: ${field}`);
  must(await addFile(deps, { actor, id, field, upload: { name, bytes } }), field);
}
