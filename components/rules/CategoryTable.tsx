import type { Provenance, Route } from "../../rules/form.ts";
import type { Category, Pack, PackTexts } from "../../rules/pack.ts";
import { DataTable, type Row } from "../DataTable.tsx";
import type { Words } from "../lists/words.ts";
import { citation, packTexts } from "../pack_texts.ts";
import { TwoLines } from "../TwoLines.tsx";

interface CategoryTableProps {
  readonly pack: Pack;
  readonly route: Route;
  readonly words: Words;
}

/** The categories that go one way, with their leaves and where each is known from. */
export function CategoryTable({ pack, route, words }: CategoryTableProps) {
  const { rulesPage } = words.messages;
  const texts = packTexts(pack, words);
  return (
    <DataTable
      caption={rulesPage.categoriesOf(words.messages.route[route])}
      columns={[
        { key: "category", label: rulesPage.category },
        { key: "leaves", label: rulesPage.leaves, wide: true },
        { key: "known", label: rulesPage.known },
      ]}
      rows={pack.categories.filter((category) => category.route === route)
        .map((category) => rowOf(category, { texts, words }))}
      empty={null}
    />
  );
}

function rowOf(
  category: Category,
  { texts, words }: { texts: PackTexts; words: Words },
): Row {
  const { messages } = words;
  const common = commonProvenance(category);
  return {
    key: category.id,
    cells: {
      category: texts.categories[category.id] ?? category.id,
      leaves: <Leaves category={category} texts={texts} common={common} words={words} />,
      known: (
        <TwoLines
          first={citation(category.cites, texts)}
          second={
            <>
              {messages.provenance[category.provenance]}
              {common && <br />}
              {common && messages.rulesPage.codes(messages.provenance[common])}
            </>
          }
        />
      ),
    },
  };
}

/** Where all leaf codes are known from, if it is the same for all. */
function commonProvenance({ leaves }: Category): Provenance | undefined {
  const [first, ...others] = new Set(Object.values(leaves).map(({ provenance }) => provenance));
  return others.length === 0 ? first : undefined;
}

interface LeavesProps {
  readonly category: Category;
  readonly texts: PackTexts;
  readonly common: Provenance | undefined;
  readonly words: Words;
}

function Leaves({ category, texts, common, words: { messages } }: LeavesProps) {
  const codes = Object.keys(category.leaves).toSorted();
  return (
    <span>
      {codes.map((code, at) => {
        const provenance = category.leaves[code]?.provenance;
        return (
          <span key={code}>
            {at > 0 && <br />}
            <span class="num">{code}</span> {texts.leaves[code] ?? code}
            {common === undefined && provenance !== undefined && (
              <small class="mark">{messages.provenance[provenance]}</small>
            )}
          </span>
        );
      })}
    </span>
  );
}
