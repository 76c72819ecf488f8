import { page } from "fresh";
import { Card } from "../../components/Card.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { LinkButton } from "../../components/LinkButton.tsx";
import { ListFoot } from "../../components/lists/ListFoot.tsx";
import { ProductFilters } from "../../components/lists/ProductFilters.tsx";
import { ProductTable } from "../../components/lists/ProductTable.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { searchProducts } from "../../rules/catalogue.ts";
import { normaliseCode, successorsOf } from "../../rules/catalogue_codes.ts";
import { dayOf } from "../../rules/numbers.ts";
import { inForce } from "../../rules/pack.ts";
import { paged } from "../../rules/paging.ts";
import { catalogueOn } from "../../services/catalogue_on.ts";
import { define, type State } from "../../state.ts";
import { pageIn, textIn } from "../(_http)/asked.ts";
import { CatalogueNotice } from "../(_http)/CatalogueNotice.tsx";
import { ProductPicker } from "../(_http)/ProductPicker.tsx";
import { Title } from "../(_http)/Title.tsx";
import { wordsOf } from "../(_http)/words.ts";

export const handler = define.handlers({
  async GET({ state: { deps }, url }) {
    const asked = { hs: textIn(url, "hs"), name: textIn(url, "name") };
    const day = dayOf(deps.now());
    const pack = inForce(deps.packs, day);
    const products = pack === undefined ? [] : await catalogueOn(deps, pack);
    const list = paged(searchProducts(products, { ...asked, day }), pageIn(url));
    return page({ asked, pack, list });
  },
});

export default define.page<typeof handler>(function ProductQuery({ data, state }) {
  const { asked, pack, list } = data;
  const { messages, viewer } = state;
  const { products } = messages;
  const applies = viewer?.actor.role === "enterprise";
  const code = normaliseCode(asked.hs);
  const wrong = asked.hs !== "" && code === null;
  const moved = code === null ? [] : successorsOf(code);
  return (
    <>
      <Title state={state} text={products.title} />
      <Card>
        <PageHead title={products.title} meta={products.intro} />
        <CatalogueNotice
          state={state}
          marks={list.rows.some((row) => row.provenance === "official")}
        />
        <ProductFilters
          {...asked}
          error={wrong ? products.wrongCode : undefined}
          size={list.size}
          messages={messages}
        />
        {viewer !== null && <ProductPicker state={state} href={applies ? START : QUERY} />}
        {moved.length > 0 && <p>{products.moved(asked.hs, moved)}</p>}
        <p>
          <a href="/check">{messages.check.link}</a>
        </p>
        <p class="meta">{products.total(list.total)}</p>
        {pack && (
          <ProductTable
            products={list.rows}
            pack={pack}
            applies={applies}
            words={wordsOf(state)}
            empty={<Nothing state={state} />}
          />
        )}
        <ListFoot path="/products" conditions={asked} list={list} messages={messages} />
      </Card>
    </>
  );
});

/** Where a product that is chosen while typing leads whom. */
const START = "/applications/new?leaf={leaf}";
const QUERY = "/products?hs={hs}";

function Nothing({ state: { messages: { products, common } } }: { state: State }) {
  return (
    <EmptyState title={products.nothing} text={products.nothingText}>
      <LinkButton kind="plain" href="/products">{common.reset}</LinkButton>
      <LinkButton kind="plain" href="/rules#recommended">{products.allCategories}</LinkButton>
    </EmptyState>
  );
}
