import type { CategoryDifference, PackDifferences } from "../../rules/pack_differences.ts";
import type { Category, Pack } from "../../rules/pack.ts";
import { DataTable, type Row } from "../DataTable.tsx";
import type { Words } from "../lists/words.ts";
import { packTexts } from "../pack_texts.ts";
import { Source } from "./Source.tsx";

interface CategoryChangesProps {
  readonly from: Pack;
  readonly to: Pack;
  readonly differences: PackDifferences;
  readonly words: Pick<Words, "messages" | "lang">;
}

/** Categories that came, went, moved to the other route, lost or gained leaves, or have another name. */
export function CategoryChanges(props: CategoryChangesProps) {
  const { compare } = props.words.messages;
  const { categories, alike } = props.differences;
  const rows = [
    ...categories.map((one) => rowOf(one, props)),
    ...alike.map((category) => renamedRow(category, props)),
  ].filter((row) => row !== null);
  return (
    <DataTable
      caption={compare.categories}
      columns={[
        { key: "category", label: compare.category, wide: true },
        { key: "change", label: compare.whatChanges, wide: true },
        { key: "source", label: compare.source },
      ]}
      rows={rows}
      empty={<p>{compare.noCategories}</p>}
    />
  );
}

function rowOf(one: CategoryDifference, props: CategoryChangesProps): Row | null {
  const { from, to, words } = props;
  const said = sentencesOf(one, props);
  if (said.length === 0) return null;
  const pack = one.change === "removed" ? from : to;
  return {
    key: one.id,
    cells: {
      category: packTexts(pack, words).categories[one.id] ?? one.id,
      change: <Lines lines={said} />,
      source: one.change === "removed"
        ? <Source pack={to} known={{ cites: to.cites }} words={words} />
        : <Source pack={to} known={one.category} words={words} />,
    },
  };
}

function sentencesOf(one: CategoryDifference, props: CategoryChangesProps): string[] {
  const { from, to, words } = props;
  const { application, compare, route } = words.messages;
  const { id, change, leavesAdded, leavesRemoved } = one;
  const [old, now] = [packTexts(from, words), packTexts(to, words)];
  const list = (leaves: readonly string[], { leaves: names }: typeof old) =>
    leaves.map((leaf) => compare.leaf(names[leaf] ?? leaf, leaf)).join(application.listComma);
  const before = old.categories[id];
  if (change === "added") {
    return [
      compare.categoryAdded,
      route[one.category.route],
      compare.leavesAdded(list(leavesAdded, now)),
    ];
  }
  if (change === "removed") {
    return [
      compare.categoryRemoved,
      compare.leavesRemoved(list(leavesRemoved, old)),
      compare.carriesOn,
    ];
  }
  return [
    ...(before !== undefined && before !== now.categories[id] ? [compare.renamed(before)] : []),
    ...(one.route === undefined
      ? []
      : [compare.routeFromTo(route[one.route.from], route[one.route.to])]),
    ...(leavesAdded.length > 0 ? [compare.leavesAdded(list(leavesAdded, now))] : []),
    ...(leavesRemoved.length > 0
      ? [compare.leavesRemoved(list(leavesRemoved, old)), compare.carriesOn]
      : []),
  ];
}

/** A category that asks the same of the same leaves, under another name. */
function renamedRow(category: Category, { from, to, words }: CategoryChangesProps): Row | null {
  const [before, now] = [from, to].map((pack) => packTexts(pack, words).categories[category.id]);
  if (before === now || before === undefined) return null;
  return {
    key: category.id,
    cells: {
      category: now,
      change: words.messages.compare.renamed(before),
      source: <Source pack={to} known={category} words={words} />,
    },
  };
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return <span>{lines.map((line, at) => <span key={line}>{at > 0 && <br />}{line}</span>)}</span>;
}
