import * as z from "zod";
import { ReportLine, type Verdict, verdicts } from "../rules/catalogue_report.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import { type Act, chained, putEntry } from "./audit.ts";
import { collect, commit, TRIES } from "./commit.ts";
import { keyId } from "./keys.ts";

/** What an import has come to. */
export const importStates = ["reading", "checked", "active", "rolled_back"] as const;
export type ImportState = typeof importStates[number];

/** An official table that was read, line by line, into the catalogue of a pack. */
export const ProductImport = z.object({
  id: z.string(),
  pack: z.string(),
  name: z.string(),
  sha256: z.string(),
  size: z.number().int(),
  /** Who sent it, and when. */
  by: z.string(),
  at: z.string(),
  /** First day of the lines that name none. */
  from: z.string(),
  /** The catalogue it was held against; another one asks for another check. */
  basis: z.string(),
  state: z.enum(importStates),
  /** Entries of its history, and the hash of the last. */
  acts: z.number().int(),
  chain: z.string(),
  counts: z.record(z.enum(verdicts), z.number().int()),
});
export type ProductImport = Readonly<z.infer<typeof ProductImport>>;

/** Which imports a pack's catalogue is made of, in the order they were applied. */
const Imports = z.array(z.string());

/** The imports in force, and what this state of the catalogue is called in every process. */
export interface CatalogueState {
  readonly imports: readonly string[];
  readonly version: string;
}

/** What an act makes of an import, and of the catalogue where it touches it. */
export interface ImportChange {
  readonly next: ProductImport;
  readonly act: Act;
  readonly catalogue?: { readonly seen: CatalogueState; readonly imports: readonly string[] };
}

const byId = (id: string) => ["import", keyId(id)];
const catalogueKey = (pack: string) => ["catalogue", pack];
const linesKey = (id: string, verdict: Verdict, chunk: number) => [
  "import_lines",
  keyId(id),
  verdict,
  chunk,
];

/** A value holds 64 KiB: so many lines always fit, however long their names. */
export const LINES_A_VALUE = 40;

/** Values of one write: it takes 800 KiB. */
const VALUES_A_WRITE = 10;

const Lines = z.array(ReportLine);

export function openProducts(kv: Deno.Kv) {
  async function find(id: string): Promise<ProductImport | null> {
    const { value } = await kv.get(byId(id));
    return value === null ? null : ProductImport.parse(value);
  }

  /** One try: null where another write came first. */
  async function attempt(
    id: string,
    step: (now: ProductImport) => Promise<Result<ImportChange | null>>,
  ): Promise<Result<ProductImport> | null> {
    const entry = await kv.get(byId(id));
    if (entry.value === null) return refuse("import.missing");
    const last = ProductImport.parse(entry.value);
    const change = await step(last);
    if (!change.ok) return change;
    if (change.value === null) return ok(last);
    const { next, act, catalogue } = change.value;
    const link = await chained(act, { seq: last.acts + 1, previous: last.chain });
    const stored = { ...next, acts: link.seq, chain: link.hash };
    const op = kv.atomic().check(entry).set(entry.key, stored);
    putEntry(op, { applicationId: id, entry: link });
    if (catalogue !== undefined) {
      const { seen: { version }, imports } = catalogue;
      const key = catalogueKey(last.pack);
      op.check({ key, versionstamp: version === "" ? null : version }).set(key, imports);
    }
    return await commit(op) ? ok(stored) : null;
  }

  async function clear(id: string): Promise<void> {
    for (const prefix of [["import_lines", keyId(id)], ["audit", keyId(id)]]) {
      for await (const { key } of kv.list({ prefix })) await kv.delete(key);
    }
  }

  return {
    find,

    /** What the catalogue of a pack is made of now; the version is empty before the first import. */
    async state(pack: string): Promise<CatalogueState> {
      const { value, versionstamp } = await kv.get(catalogueKey(pack));
      return { imports: value === null ? [] : Imports.parse(value), version: versionstamp ?? "" };
    },

    /** All imports, the latest first. */
    list: (): Promise<ProductImport[]> =>
      collect(
        kv.list({ prefix: ["import"] }, { reverse: true }),
        (value) => ProductImport.parse(value),
      ),

    /** Begins an import that is about to be written; false where there is one of that id. */
    begin: (head: ProductImport): Promise<boolean> =>
      commit(
        kv.atomic().check({ key: byId(head.id), versionstamp: null }).set(byId(head.id), head),
      ),

    /** Writes the report, some values at a time. */
    async write(id: string, report: readonly ReportLine[]): Promise<void> {
      const values = verdicts.flatMap((verdict) =>
        pieces(report.filter((line) => line.verdict === verdict), LINES_A_VALUE)
          .map((lines, at) => ({ key: linesKey(id, verdict, at), lines }))
      );
      for (const some of pieces(values, VALUES_A_WRITE)) {
        const op = kv.atomic();
        for (const { key, lines } of some) op.set(key, lines);
        await op.commit();
      }
    },

    /** Lines of one verdict, some at a time. */
    async *lines(id: string, verdict: Verdict): AsyncGenerator<ReportLine[]> {
      const prefix = ["import_lines", keyId(id), verdict];
      for await (const { value } of kv.list({ prefix }, { batchSize: 10 })) {
        yield Lines.parse(value);
      }
    },

    /** So many lines of one verdict from a place on. */
    async some(
      id: string,
      { verdict, from, limit }: { verdict: Verdict; from: number; limit: number },
    ): Promise<ReportLine[]> {
      if (limit <= 0) return [];
      const first = Math.floor(from / LINES_A_VALUE);
      const behind = Math.ceil((from + limit) / LINES_A_VALUE);
      const list = kv.list({
        start: linesKey(id, verdict, first),
        end: linesKey(id, verdict, behind),
      });
      const found = (await collect(list, (value) => Lines.parse(value))).flat();
      const start = from - first * LINES_A_VALUE;
      return found.slice(start, start + limit);
    },

    /** Stores what `step` makes of an import, or leaves it where that is null. It may run again. */
    async change(
      id: string,
      step: (now: ProductImport) => Promise<Result<ImportChange | null>>,
    ): Promise<Result<ProductImport>> {
      for (let tries = 0; tries < TRIES; tries++) {
        const result = await attempt(id, step);
        if (result !== null) return result;
      }
      return refuse("store.conflict");
    },

    /**
     * Removes an import that was never applied; false where it was. It is shut first, so that nobody
     * applies half of it, and what a crash leaves is removed by the next try.
     */
    async remove(id: string): Promise<boolean> {
      const entry = await kv.get(byId(id));
      if (entry.value !== null) {
        const head = ProductImport.parse(entry.value);
        if (head.state !== "checked" && head.state !== "reading") return false;
        const shut = kv.atomic().check(entry).set(entry.key, { ...head, state: "reading" });
        if (!await commit(shut)) return false;
      }
      await clear(id);
      await kv.delete(byId(id));
      return true;
    },
  };
}

export type Products = ReturnType<typeof openProducts>;

function pieces<T>(all: readonly T[], size: number): T[][] {
  return Array.from(
    { length: Math.ceil(all.length / size) },
    (_, at) => all.slice(at * size, (at + 1) * size),
  );
}
