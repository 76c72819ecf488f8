import { codeOf } from "../../rules/catalogue.ts";
import { categoryOf, type Pack } from "../../rules/pack.ts";
import type { CheckedProduct } from "../../rules/route_check.ts";
import type { CheckedWay } from "../../rules/route_ways.ts";
import { DataTable } from "../DataTable.tsx";
import { OutsideWay } from "../lists/OutsideWay.tsx";
import type { Words } from "../lists/words.ts";
import { leafName } from "../pack_texts.ts";
import { TwoLines } from "../TwoLines.tsx";
import { type Asked, checkAddress } from "./address.ts";

interface FoundProductsProps {
  readonly pack: Pack;
  readonly items: readonly CheckedProduct[];
  readonly asked: Asked;
  readonly words: Words;
}

/** The products that fit, each with its ways and what decides between them. */
export function FoundProducts({ items, ...props }: FoundProductsProps) {
  const { check } = props.words.messages;
  return (
    <DataTable
      caption={check.title}
      columns={[
        { key: "code", label: check.code, numeric: true },
        { key: "product", label: check.product, wide: true },
        { key: "ways", label: check.ways, wide: true },
      ]}
      rows={items.map(({ product, ways }) => ({
        key: `${codeOf(product)}-${product.from ?? ""}`,
        cells: {
          code: [product.hs, product.ciq].filter(Boolean).join(" "),
          product: product.name[props.words.lang],
          ways: <Ways ways={ways} code={codeOf(product)} {...props} />,
        },
      }))}
      empty={null}
    />
  );
}

interface WaysProps extends Omit<FoundProductsProps, "items"> {
  readonly ways: readonly CheckedWay[];
  readonly code: string;
}

function Ways({ ways, ...props }: WaysProps) {
  const [first, ...others] = ways;
  if (first === undefined) return <>{props.words.messages.products.none}</>;
  if (others.length === 0) return <Way way={first} {...props} />;
  return (
    <ul>
      {ways.map((way, at) => (
        <li key={at}>
          <Way way={way} {...props} />
        </li>
      ))}
    </ul>
  );
}

type WayProps = Omit<WaysProps, "ways"> & { readonly way: CheckedWay };

function Way({ way, code, pack, asked, words }: WayProps) {
  if ("outside" in way) return <OutsideWay {...way.outside} words={words} />;
  const { messages, lang } = words;
  const { category, leaf, question } = way.candidate;
  const route = categoryOf(pack, category)?.route;
  const name = leafName(pack, { category, leaf, messages, lang });
  return (
    <TwoLines
      first={
        <>
          <a href={checkAddress({ ...asked, code, leaf })}>{name}</a>
          {question && <br />}
          {question && messages.products.when(question[lang])}
        </>
      }
      second={route && messages.route[route]}
    />
  );
}
