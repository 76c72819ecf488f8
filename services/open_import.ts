import type { AuditEntry } from "../kv/audit.ts";
import type { ProductImport } from "../kv/products.ts";
import type { Actor } from "../rules/access.ts";
import { type ReportLine, type Verdict, verdicts } from "../rules/catalogue_report.ts";
import type { Pack } from "../rules/pack.ts";
import type { Listed, PageAsked } from "../rules/paging.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import type { Deps } from "./deps.ts";

/** An official table with a page of its report. */
export interface OpenedImport {
  readonly head: ProductImport;
  readonly pack: Pack;
  readonly history: readonly AuditEntry[];
  readonly lines: Listed<ReportLine>;
  /** The catalogue has changed since the table was held against it. */
  readonly stale: boolean;
}

/** Opens an official table; for customs. */
export async function openImport(
  { products, audit, packs }: Pick<Deps, "products" | "audit" | "packs">,
  { actor, id, verdict, ...asked }: PageAsked & {
    actor: Actor;
    id: string;
    /** Lines of this verdict alone. */
    verdict?: Verdict | undefined;
  },
): Promise<Result<OpenedImport>> {
  const head = actor.role === "customs" ? await products.find(id) : null;
  const pack = packs.find((one) => one.id === head?.pack);
  if (head === null || pack === undefined) return refuse("import.missing");
  const [history, state] = await Promise.all([audit.list(head.id), products.state(pack.id)]);
  const wanted = verdict === undefined ? verdicts : [verdict];
  const lines = await pageOf({ products }, { head, wanted, ...asked });
  return ok({ head, pack, history, lines, stale: head.basis !== state.version });
}

async function pageOf(
  { products }: Pick<Deps, "products">,
  { head: { id, counts }, wanted, page, size }: PageAsked & {
    head: ProductImport;
    wanted: readonly Verdict[];
  },
): Promise<Listed<ReportLine>> {
  const total = wanted.reduce((sum, verdict) => sum + counts[verdict], 0);
  const shown = Math.min(page, Math.max(1, Math.ceil(total / size)));
  let from = (shown - 1) * size;
  const rows: ReportLine[] = [];
  for (const verdict of wanted) {
    const count = counts[verdict];
    const limit = Math.min(size - rows.length, count - from);
    if (limit > 0) rows.push(...await products.some(id, { verdict, from, limit }));
    from = Math.max(0, from - count);
  }
  return { rows, total, page: shown, size };
}
