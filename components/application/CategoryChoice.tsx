import type { Messages } from "../../locales/en.ts";
import type { Lang } from "../../locales/mod.ts";
import type { Product } from "../../rules/catalogue.ts";
import type { Category, Pack } from "../../rules/pack.ts";
import type { Route } from "../../rules/form.ts";
import { Button } from "../Button.tsx";
import { DataTable } from "../DataTable.tsx";
import { OutsideWay } from "../lists/OutsideWay.tsx";
import { Notice } from "../Notice.tsx";
import { leafName, packTexts } from "../pack_texts.ts";
import { TextField } from "../TextField.tsx";

interface CategoryChoiceProps {
  readonly pack: Pack;
  readonly query: { readonly hs: string; readonly name: string };
  /** What the query found; null before anything was asked. */
  readonly found: readonly Product[] | null;
  readonly selfMade: boolean;
  readonly lang: Lang;
  readonly messages: Messages;
}

const routes: readonly Route[] = ["recommended", "self"];

/** All categories by route, with a query by code or name above them. */
export function CategoryChoice(props: CategoryChoiceProps) {
  const { pack, query, found, selfMade, messages } = props;
  const words = messages.start;
  return (
    <>
      <form method="get" action="/applications/new" class="filters">
        <TextField
          id="hs"
          name="hs"
          label={words.hs}
          value={query.hs}
          suggest="hs"
          messages={messages}
        />
        <TextField
          id="name"
          name="name"
          label={words.name}
          value={query.name}
          suggest="hs"
          messages={messages}
        />
        <p>
          <Button>{words.find}</Button>
        </p>
      </form>
      {found !== null && <Found {...props} found={found} />}
      {selfMade && (
        <Notice kind="info">
          <p>{words.selfMade}</p>
        </Notice>
      )}
      <div id="categories">
        {routes.map((route) => (
          <section key={route} class="group">
            <h2>{messages.route[route]}</h2>
            <p class="tip">{words.routeMeans[route]}</p>
            <ul class="choices">
              {pack.categories.filter((category) => category.route === route).map((category) => (
                <CategoryLinks key={category.id} {...props} category={category} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function CategoryLinks(
  { pack, category, lang, messages }: CategoryChoiceProps & { readonly category: Category },
) {
  const texts = packTexts(pack, { messages, lang });
  const leaves = Object.keys(category.leaves);
  const name = texts.categories[category.id] ?? category.id;
  const [only] = leaves;
  if (leaves.length === 1 && only !== undefined) {
    return (
      <li>
        <a href={`/applications/new?leaf=${only}`}>{name}</a>
      </li>
    );
  }
  return (
    <li>
      {name}
      <ul>
        {leaves.map((leaf) => (
          <li key={leaf}>
            <a href={`/applications/new?leaf=${leaf}`}>{texts.leaves[leaf] ?? leaf}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}

function Found(
  { pack, found, lang, messages }: CategoryChoiceProps & { found: readonly Product[] },
) {
  const words = messages.start;
  const rows = found.flatMap((product) => [
    ...product.candidates.map((candidate) => ({
      key: `${product.hs}-${product.ciq ?? ""}-${candidate.leaf}`,
      cells: {
        ...heads(product, lang),
        leaf: (
          <>
            <a href={`/applications/new?leaf=${candidate.leaf}`}>
              {leafName(pack, { ...candidate, messages, lang })}
            </a>
            {candidate.question && <small class="meta">{candidate.question[lang]}</small>}
          </>
        ),
      },
    })),
    ...(product.outside ?? []).map((outside) => ({
      key: `${product.hs}-${product.ciq ?? ""}-${outside.why}`,
      cells: {
        ...heads(product, lang),
        leaf: <OutsideWay {...outside} words={{ messages, lang }} />,
      },
    })),
  ]);
  const columns = [
    { key: "hs", label: words.hs, numeric: true },
    { key: "name", label: words.name, wide: true },
    { key: "leaf", label: words.chooseLeaf, wide: true },
  ];
  return <DataTable columns={columns} rows={rows} empty={<p>{words.nothingFound}</p>} />;
}

function heads({ hs, ciq, name }: Product, lang: Lang) {
  return { hs: [hs, ciq].filter(Boolean).join(" "), name: name[lang] };
}
