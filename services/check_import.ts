import { sha256 } from "../kv/audit.ts";
import type { ProductImport } from "../kv/products.ts";

export type { ProductImport };
import type { Actor } from "../rules/access.ts";
import { columnsOf, findHeadings, headingFaults, LINES_ABOVE } from "../rules/catalogue_columns.ts";
import { importLimits, openLineReader, typedLine } from "../rules/catalogue_import.ts";
import type { Places } from "../rules/catalogue_places.ts";
import { type LineRead, reportOn, type Verdict } from "../rules/catalogue_report.ts";
import type { TableRow } from "../rules/table_row.ts";
import { isDay } from "../rules/numbers.ts";
import type { Pack } from "../rules/pack.ts";
import { fail, type Issue, ok, refuse, type Result } from "../rules/result.ts";
import type { Upload } from "./add_file.ts";
import { catalogueOn } from "./catalogue_on.ts";
import type { Deps } from "./deps.ts";
import { importAct } from "./import_act.ts";
import { broken, tableRows } from "./table_rows.ts";

/** An official table, and how its lines are to be read. */
export interface CheckImport {
  readonly actor: Actor;
  /** Of the form: a second click on its button is the same import. */
  readonly id: string;
  readonly pack: string;
  readonly upload: Upload;
  /** First day of the lines that name none. */
  readonly from: string;
  /** What the table may write for categories. */
  readonly places: Places;
}

/** Reads a table and keeps what it would do to the catalogue, line by line; nothing else changes. */
export async function checkImport(
  deps: Deps,
  input: CheckImport,
): Promise<Result<ProductImport>> {
  const { actor, upload: { name, bytes }, from } = input;
  if (actor.role !== "customs") return refuse("import.missing");
  const pack = deps.packs.find(({ id }) => id === input.pack);
  if (pack === undefined) return refuse("import.missing");
  const [first, ...more] = inputIssues(input);
  if (first !== undefined) return fail(first, ...more);
  const head: ProductImport = {
    id: input.id,
    pack: pack.id,
    name: name.slice(0, 200),
    sha256: await sha256(bytes),
    size: bytes.length,
    by: actor.userId,
    at: deps.now().toISOString(),
    from,
    basis: (await deps.products.state(pack.id)).version,
    state: "reading",
    acts: 0,
    chain: "",
    counts: { refused: 0, changed: 0, new: 0, same: 0 },
  };
  const former = await deps.products.find(input.id);
  if (former !== null && isRepeat(former, head)) return ok(former);
  const id = former === null ? input.id : deps.newId();

  const lines = await readLines(bytes, { pack, from, places: input.places });
  if (!lines.ok) return lines;
  return await keep(deps, { actor, pack, head: { ...head, id }, lines: lines.value });
}

/** Whether the same file was sent by the same form before. */
function isRepeat(former: ProductImport, head: ProductImport): boolean {
  return former.by === head.by && former.sha256 === head.sha256 && former.from === head.from &&
    former.pack === head.pack;
}

function inputIssues({ upload: { name, bytes }, from }: CheckImport): Issue[] {
  const issues: Issue[] = [];
  const file = (code: Issue["code"], values?: Issue["values"]) =>
    issues.push({ code, path: ["file"], ...(values !== undefined && { values }) });
  if (bytes.length === 0) file(name === "" ? "file.none" : "file.empty");
  if (bytes.length > importLimits.bytes) {
    file("file.too_large", { limit: importLimits.bytes / 1e6 });
  }
  if (!isDay(from)) issues.push({ code: "import.day", path: ["from"] });
  return issues;
}

interface Reading {
  readonly pack: Pack;
  readonly from: string;
  readonly places: Places;
}

async function readLines(
  bytes: Uint8Array<ArrayBuffer>,
  reading: Reading,
): Promise<Result<readonly LineRead[]>> {
  const rows = await tableRows(bytes);
  if (!rows.ok) return rows;
  const all: TableRow[] = [];
  try {
    for await (const row of rows.value) {
      if (all.push(row) > importLimits.lines + LINES_ABOVE) break;
    }
  } catch (error) {
    if (broken(error) === null) return refuse("import.broken");
  }
  return linesUnder(all, reading);
}

/** The lines under the headings. */
function linesUnder(all: readonly TableRow[], reading: Reading): Result<readonly LineRead[]> {
  const headings = findHeadings(all);
  if (headings === undefined) return refuse("import.empty");
  const { missing, twice } = headingFaults(headings);
  if (missing.length > 0) return refuse("import.columns", { columns: missing.join(" ") });
  if (twice.length > 0) return refuse("import.column_twice", { columns: twice.join(" ") });
  const under = all.slice(all.indexOf(headings) + 1);
  if (under.length === 0) return refuse("import.empty");
  if (under.length > importLimits.lines) {
    return refuse("import.too_many", { limit: importLimits.lines });
  }
  const columns = columnsOf(headings);
  const read = openLineReader({ ...reading, columns });
  return ok(under.map((row) => ({
    line: row.line,
    typed: typedLine(row, columns),
    read: read(row),
  })));
}

/** Stores the report first and then says that it is whole. */
async function keep(
  deps: Deps,
  { actor, pack, head, lines }: {
    actor: Actor;
    pack: Pack;
    head: ProductImport;
    lines: readonly LineRead[];
  },
): Promise<Result<ProductImport>> {
  const report = reportOn(lines, await catalogueOn(deps, pack));
  if (!await deps.products.begin(head)) return refuse("store.conflict");
  await deps.products.write(head.id, report);
  const act = await importAct(deps, { actor, event: "check", from: "reading", to: "checked" });
  const checked = await deps.products.change(head.id, (now) =>
    Promise.resolve(ok({
      next: { ...now, state: "checked" as const, counts: countsOf(report) },
      act: { ...act, snapshot: head.sha256 },
    })));
  if (!checked.ok) await deps.products.remove(head.id);
  return checked;
}

function countsOf(report: readonly { verdict: Verdict }[]): ProductImport["counts"] {
  const counts = { refused: 0, changed: 0, new: 0, same: 0 };
  for (const { verdict } of report) counts[verdict]++;
  return counts;
}
