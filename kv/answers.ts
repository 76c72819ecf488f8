import * as z from "zod";
import { parts } from "../rules/form.ts";
import { collect, type Write } from "./commit.ts";
import { keyId } from "./keys.ts";

const Values = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** The answers of one part as typed. */
export const PartAnswers = z.object({
  version: z.number().int(),
  values: Values,
  savedAt: z.string(),
  savedBy: z.string(),
});
export type PartAnswers = z.infer<typeof PartAnswers>;

/** One row of a table as typed. */
export const TableRow = z.object({
  id: z.string(),
  version: z.number().int(),
  values: Values,
  savedAt: z.string(),
  savedBy: z.string(),
});
export type TableRow = z.infer<typeof TableRow>;

/** A record with what an atomic write must check to replace it. */
export interface Held<T> {
  readonly key: Deno.KvKey;
  readonly versionstamp: string | null;
  readonly value: T | null;
}

const partKey = (application: string, part: string) => ["part", application, part];
const rowKey = (application: string, table: string, row: string) => [
  "row",
  application,
  keyId(table),
  keyId(row),
];

/** A value holds 64 KiB and a write 800: so many rows always fit. */
const ROWS_A_WRITE = 10;

/** Replaces a record if nobody else has meanwhile. */
export function replacing<T>(held: Held<T>, value: T): Write {
  return (op) => op.check({ key: held.key, versionstamp: held.versionstamp }).set(held.key, value);
}

/** Removes a record if nobody else has touched it meanwhile. */
export function removing<T>(held: Held<T>): Write {
  return (op) => op.check({ key: held.key, versionstamp: held.versionstamp }).delete(held.key);
}

export function openAnswers(kv: Deno.Kv) {
  async function held<T>(key: Deno.KvKey, schema: z.ZodType<T>): Promise<Held<T>> {
    const { value, versionstamp } = await kv.get(key);
    return { key, versionstamp, value: value === null ? null : schema.parse(value) };
  }

  function adding(application: string, { table, row }: { table: string; row: TableRow }): Write {
    return (op) => op.set(rowKey(application, table, row.id), row);
  }

  return {
    part: (application: string, part: string) => held(partKey(application, part), PartAnswers),
    row: (application: string, { table, row }: { table: string; row: string }) =>
      held(rowKey(application, table, row), TableRow),

    /** The rows of a table in the order they were added. */
    rows: (application: string, table: string) =>
      collect(kv.list({ prefix: ["row", application, table] }), (v) => TableRow.parse(v)),

    /** Every part's answers together. */
    async all(application: string): Promise<PartAnswers["values"]> {
      const found = await Promise.all(
        parts.map((part) => held(partKey(application, part), PartAnswers)),
      );
      return Object.assign({}, ...found.map(({ value }) => value?.values ?? {}));
    },

    /** Every table's rows, by table. */
    async tables(application: string): Promise<Record<string, TableRow[]>> {
      const found: Record<string, TableRow[]> = {};
      for await (const { key, value } of kv.list({ prefix: ["row", application] })) {
        (found[String(key[2])] ??= []).push(TableRow.parse(value));
      }
      return found;
    },

    /** Starts a part with what is known. */
    starting(
      application: string,
      { part, answers }: { part: string; answers: PartAnswers },
    ): Write {
      return (op) => op.set(partKey(application, part), answers);
    },

    /** Writes a row from the start. */
    adding,

    /** Lays rows down for an application whose head is still to come: nobody sees them before. */
    async lay(application: string, rows: readonly { table: string; row: TableRow }[]) {
      for (let at = 0; at < rows.length; at += ROWS_A_WRITE) {
        const op = kv.atomic();
        for (const { table, row } of rows.slice(at, at + ROWS_A_WRITE)) {
          adding(application, { table, row })(op);
        }
        await op.commit();
      }
    },

    /** Removes every part and row of an application that is gone. */
    async clear(application: string): Promise<void> {
      for (const prefix of [["part", application], ["row", application]]) {
        for await (const { key } of kv.list({ prefix })) await kv.delete(key);
      }
    },
  };
}
