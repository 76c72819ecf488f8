import type { ImportState, ProductImport } from "../kv/products.ts";
import type { Actor } from "../rules/access.ts";
import type { Product } from "../rules/catalogue.ts";
import { importLimits, productsOf } from "../rules/catalogue_import.ts";
import { overlaid } from "../rules/catalogue_overlay.ts";
import { catalogueBreaches } from "../rules/contract.ts";
import type { Pack } from "../rules/pack.ts";
import { ok, refuse, type Result } from "../rules/result.ts";
import { catalogueOf, rowsOf } from "./catalogue_on.ts";
import type { Deps } from "./deps.ts";
import { importAct, type ImportEvent } from "./import_act.ts";

/** Which import somebody acts on. */
export interface MoveImport {
  readonly actor: Actor;
  readonly id: string;
  /** How long the history was that the page showed. */
  readonly acts: number;
}

/** The step of an import from one state to the next. */
export interface ImportStep extends MoveImport {
  readonly event: ImportEvent;
  readonly from: ImportState;
  readonly to: ImportState;
}

/** Brings an import to its next state and the catalogue with it, in one write. */
export async function moveImport(
  deps: Deps,
  step: ImportStep,
  change: (imports: readonly string[]) => readonly string[],
): Promise<Result<ProductImport>> {
  const { actor, id, acts, event, from, to } = step;
  if (actor.role !== "customs") return refuse("import.missing");
  return await deps.products.change(id, async (now) => {
    if (now.acts !== acts || now.state !== from) {
      return await isRepeat(deps, { now, step }) ? ok(null) : refuse("import.moved");
    }
    const pack = deps.packs.find((one) => one.id === now.pack);
    if (pack === undefined) return refuse("import.missing");
    const seen = await deps.products.state(pack.id);
    const imports = change(seen.imports);
    const sound = to === "active"
      ? await applicable(deps, { now, pack, version: seen.version, before: seen.imports })
      : soundIn(pack, await catalogueOf(deps, { pack, imports }));
    if (!sound.ok) return sound;
    const act = await importAct(deps, { actor, event, from, to });
    return ok({ next: { ...now, state: to }, act, catalogue: { seen, imports } });
  });
}

/** Whether the same person has just done the same: a double click, or a second try on a slow line. */
async function isRepeat(
  { audit }: Pick<Deps, "audit">,
  { now, step: { actor, acts, event } }: { now: ProductImport; step: ImportStep },
): Promise<boolean> {
  const [done, ...rest] = (await audit.list(now.id)).slice(acts);
  return done !== undefined && rest.length === 0 && done.event === event &&
    actor.role !== "system" && done.by.userId === actor.userId;
}

/** Whether a table may go into the catalogue that it was held against. */
async function applicable(
  deps: Deps,
  { now, pack, version, before }: {
    now: ProductImport;
    pack: Pack;
    version: string;
    before: readonly string[];
  },
): Promise<Result<true>> {
  if (now.basis !== version) return refuse("import.stale");
  if (now.counts.new + now.counts.changed === 0) return refuse("import.nothing");
  const { products, lost } = productsOf(await rowsOf(deps, now.id), pack);
  if (lost > 0) return refuse("import.stale"); // read for another edition of the pack
  return soundIn(pack, overlaid(await catalogueOf(deps, { pack, imports: before }), products));
}

/** Whether the pack could be loaded with this catalogue. */
function soundIn(pack: Pack, products: readonly Product[]): Result<true> {
  if (products.length > importLimits.rows) {
    return refuse("import.full", { limit: importLimits.rows });
  }
  const [breach] = catalogueBreaches({ ...pack, products });
  if (breach === undefined) return ok(true);
  return refuse("import.breaks", { where: breach.where, rule: breach.rule });
}
