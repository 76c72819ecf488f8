import type { ComponentChildren } from "preact";
import type { Candidate, Product } from "../../rules/catalogue.ts";
import { categoryOf, type Pack } from "../../rules/pack.ts";
import { DataTable, type Row } from "../DataTable.tsx";
import { leafName } from "../pack_texts.ts";
import { OutsideWay } from "./OutsideWay.tsx";
import { TwoLines } from "../TwoLines.tsx";
import type { Words } from "./words.ts";

interface ProductTableProps {
  readonly products: readonly Product[];
  /** The law the products are of. */
  readonly pack: Pack;
  /** Whether the reader may begin an application. */
  readonly applies: boolean;
  readonly empty: ComponentChildren;
  readonly words: Words;
}

/** The result of 产品类别查询. */
export function ProductTable(props: ProductTableProps) {
  const { products } = props.words.messages;
  return (
    <DataTable
      caption={products.title}
      columns={[
        { key: "hs", label: products.hs, numeric: true },
        { key: "ciq", label: products.ciq, numeric: true },
        { key: "name", label: products.name, wide: true },
        { key: "category", label: products.category, wide: true },
      ]}
      rows={props.products.map((product) => rowOf(product, props))}
      empty={props.empty}
    />
  );
}

function rowOf(product: Product, props: ProductTableProps): Row {
  const { hs, ciq, name, provenance } = product;
  const { messages, lang } = props.words;
  return {
    key: `${hs}-${ciq}-${name.en}`,
    cells: {
      hs,
      ciq,
      name: provenance === "inferred" ? name[lang] : (
        <span>
          {name[lang]}
          <small class="mark">{messages.provenance[provenance]}</small>
        </span>
      ),
      category: <Ways product={product} {...props} />,
    },
  };
}

/** All a product may be: its categories, then the ways out of the register. */
function Ways({ product, ...props }: ProductTableProps & { product: Product }) {
  const ways = [
    ...product.candidates.map((candidate) => ({
      key: candidate.leaf,
      shown: <Leaf candidate={candidate} {...props} />,
    })),
    ...(product.outside ?? []).map((outside) => ({
      key: outside.why,
      shown: <OutsideWay {...outside} words={props.words} />,
    })),
  ];
  const [first, ...others] = ways;
  if (first === undefined) return <>{props.words.messages.products.none}</>;
  if (others.length === 0) return first.shown;
  return <ul>{ways.map(({ key, shown }) => <li key={key}>{shown}</li>)}</ul>;
}

function Leaf({ candidate, pack, applies, words }: ProductTableProps & { candidate: Candidate }) {
  const { messages, lang } = words;
  const { category, leaf, question } = candidate;
  const name = leafName(pack, { category, leaf, messages, lang });
  const route = categoryOf(pack, category)?.route;
  const href = `/applications/new?leaf=${leaf}`;
  const shown = (
    <span>
      {applies ? <a href={href} title={messages.products.applyFor(name)}>{name}</a> : name}
      {question && <br />}
      {question && messages.products.when(question[lang])}
    </span>
  );
  return <TwoLines first={shown} second={route && messages.route[route]} />;
}
