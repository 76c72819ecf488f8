import type { PackDifferences } from "../../rules/pack_differences.ts";
import type { Pack } from "../../rules/pack.ts";
import type { WayKey } from "../../rules/product_differences.ts";
import { DataTable } from "../DataTable.tsx";
import type { Words } from "../lists/words.ts";
import { packTexts } from "../pack_texts.ts";

interface ProductChangesProps {
  readonly from: Pack;
  readonly to: Pack;
  readonly differences: PackDifferences;
  readonly words: Pick<Words, "messages" | "lang">;
}

/** Codes beyond this are counted, and looked up in the route checker. */
const SHOWN = 60;

/** Products that fall elsewhere, those that move alike together. */
export function ProductChanges({ from, to, differences, words }: ProductChangesProps) {
  const { compare } = words.messages;
  return (
    <DataTable
      caption={compare.products}
      columns={[
        { key: "before", label: compare.before, wide: true },
        { key: "after", label: compare.after, wide: true },
        { key: "codes", label: words.messages.products.hs, wide: true },
      ]}
      rows={differences.products.map(({ lost, gained, codes }, at) => ({
        key: String(at),
        cells: {
          before: lost.length === 0 ? compare.alsoStill : waysText(lost, { pack: from, words }),
          after: gained.length === 0 ? compare.nowhere : waysText(gained, { pack: to, words }),
          codes: <Codes codes={codes} day={to.since} words={words} />,
        },
      }))}
      empty={<p>{compare.noProducts}</p>}
    />
  );
}

function waysText(
  ways: readonly WayKey[],
  { pack, words }: { pack: Pack; words: ProductChangesProps["words"] },
): string {
  const { application, outside } = words.messages;
  const { leaves } = packTexts(pack, words);
  return ways.map((way) => "leaf" in way ? leaves[way.leaf] ?? way.leaf : outside[way.why])
    .join(application.listComma);
}

function Codes({ codes, day, words: { messages } }: {
  readonly codes: readonly string[];
  readonly day: string;
  readonly words: ProductChangesProps["words"];
}) {
  return (
    <span>
      {messages.compare.codes(codes.length)}
      <br />
      <small>{codes.slice(0, SHOWN).join(" ")}{codes.length > SHOWN && " …"}</small>{" "}
      <a href={`/check?q=${codes[0]}&on=${day}`}>{messages.check.title}</a>
    </span>
  );
}
