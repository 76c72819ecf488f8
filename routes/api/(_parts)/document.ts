import type { Lang } from "../../../locales/mod.ts";
import type { Product } from "../../../rules/catalogue.ts";
import { dayOf } from "../../../rules/numbers.ts";
import { openApi } from "../../../rules/openapi.ts";
import type { State } from "../../../state.ts";
import { exampleAnswers } from "./examples.ts";
import { packsOn } from "../../../services/catalogue_on.ts";
import { catalogueNow } from "./products.ts";

type Document = ReturnType<typeof openApi>;

interface Known {
  readonly catalogue: readonly Product[];
  readonly key: string;
  readonly document: Document;
}

/** The document that a portal was last asked for in each language; a new day or table makes it anew. */
const known = new WeakMap<State["deps"], Map<Lang, Known>>();

/** The API of this portal as OpenAPI 3.1, in one language. */
export async function documentOf(
  state: Pick<State, "deps" | "dictionaries" | "settings">,
  { lang, origin }: { lang: Lang; origin: string },
): Promise<Document> {
  const { deps, settings, dictionaries } = state;
  const server = settings.baseUrl ?? origin;
  const catalogue = await catalogueNow(state);
  const key = `${dayOf(deps.now())} ${server}`;
  const kept = known.get(deps) ?? new Map<Lang, Known>();
  known.set(deps, kept);
  const last = kept.get(lang);
  if (last?.key === key && last.catalogue === catalogue) return last.document;
  const document = openApi({
    words: dictionaries[lang].api,
    packs: deps.packs,
    examples: exampleAnswers(state, { catalogue, packs: await packsOn(deps) }),
    portalName: settings.portalName,
    version: settings.version,
    server,
  });
  kept.set(lang, { catalogue, key, document });
  return document;
}
