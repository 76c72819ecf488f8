import { formOf } from "./application_form.ts";
import { countriesNamed } from "./countries_named.ts";
import { type Beyond, beyondSchema } from "./form_schema.ts";
import type { Pack } from "./pack.ts";

/** Places of a pack's forms that their schemas leave to the check, for one reason. */
export interface BeyondPack {
  readonly pack: string;
  readonly why: Beyond["why"];
  /** JSON pointers into a draft, `*` for every row. */
  readonly places: readonly string[];
}

/** All that the published schemas cannot say, over every leaf of the packs. */
export function beyondOfPacks(packs: readonly Pack[]): BeyondPack[] {
  return packs.flatMap((pack) => {
    const countries = [undefined, ...countriesNamed([pack])];
    const all = pack.categories.flatMap((category) =>
      Object.keys(category.leaves).flatMap((leaf) =>
        countries.flatMap((country) => beyondSchema(formOf(pack, { category, leaf, country })))
      )
    );
    const reasons = [...new Set(all.map(({ why }) => why))];
    return reasons.map((why) => {
      const places = all.filter((one) => one.why === why).map(({ path }) => `/${path.join("/")}`);
      return { pack: pack.id, why, places: [...new Set(places)].toSorted() };
    });
  });
}
