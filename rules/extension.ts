import { placed } from "./application_form.ts";
import { codeOf, type Product } from "./catalogue.ts";
import type { Group } from "./form.ts";
import type { Category, Extension, GroupIf, LawTerms, Pack, PackTexts } from "./pack.ts";

/** Whether a pack says only what it adds to another one. */
export function isExtension(pack: Pack | Extension): pack is Extension {
  return "extends" in pack;
}

/** The pack as it stands with the extension in it, a law of its own from the extension's day on. */
export function extended(base: Pack, extension: Extension): Pack {
  const { id, since, cites, provenance, core = [], categories = [], products = [], texts } =
    extension;
  return {
    id,
    since,
    cites,
    ...(provenance !== undefined && { provenance }),
    ...termsOf(base, extension),
    core: core.reduce(placed<Group | GroupIf>, [...base.core]),
    categories: replacing(base.categories, { by: categories, key: ({ id }: Category) => id }),
    products: replacing(base.products, {
      by: products,
      key: (product: Product) => codeOf(product),
    }),
    texts: { zh: whole(texts.zh), en: whole(texts.en) },
    base,
  };
}

/** Whether a pack is that one, or was built on it. */
export function isOfLine({ id, base }: Pack, line: string): boolean {
  return id === line || (base !== undefined && isOfLine(base, line));
}

function termsOf(base: Pack, extension: Extension): LawTerms {
  const of = <K extends keyof LawTerms>(key: K) => extension[key] ?? base[key];
  const [renewal, newRegistration, vouchers] = [
    of("renewal"),
    of("newRegistration"),
    of("vouchers"),
  ];
  return {
    validYears: extension.validYears ?? base.validYears,
    ...(renewal !== undefined && { renewal }),
    ...(newRegistration !== undefined && { newRegistration }),
    ...(vouchers !== undefined && { vouchers }),
  };
}

/** The old ones, each in its place, with what is new in place of those of the same key or behind them. */
function replacing<T>(
  old: readonly T[],
  { by, key }: { by: readonly T[]; key: (one: T) => string },
): readonly T[] {
  if (by.length === 0) return old;
  const added = Map.groupBy(by, key);
  const kept = old.flatMap((one) => {
    const instead = added.get(key(one));
    if (instead === undefined) return [one];
    added.set(key(one), []);
    return instead;
  });
  return [...kept, ...[...added.values()].flat()];
}

/** What the extension leaves out is said by the pack it builds on. */
function whole(texts: Pick<PackTexts, "name"> & Partial<PackTexts>): PackTexts {
  return { categories: {}, leaves: {}, groups: {}, fields: {}, tables: {}, ...texts };
}
