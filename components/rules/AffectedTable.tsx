import type { LawEffect } from "../../rules/law_effect.ts";
import { DataTable } from "../DataTable.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { leafIn, type Words } from "../lists/words.ts";

/** A registration with what a law changes for it. */
export interface AffectedLine {
  readonly number: string;
  readonly name: string;
  readonly pack: string;
  readonly category: string;
  readonly leaf: string;
  readonly validUntil: string;
  readonly effects: readonly LawEffect[];
}

interface AffectedTableProps {
  readonly lines: readonly AffectedLine[];
  readonly words: Words;
}

/** The registrations that a law affects. */
export function AffectedTable({ lines, words }: AffectedTableProps) {
  const { affected } = words.messages;
  return (
    <DataTable
      caption={affected.title}
      columns={[
        { key: "number", label: affected.number, numeric: true },
        { key: "name", label: affected.enterprise, wide: true },
        { key: "category", label: affected.category, wide: true },
        { key: "until", label: affected.validUntil, numeric: true },
        { key: "effect", label: affected.effect, wide: true },
      ]}
      rows={lines.map((line) => ({
        key: line.number,
        cells: {
          number: <a href={`/register/${line.number}`}>{line.number}</a>,
          name: line.name,
          category: leafIn(words, line),
          until: line.validUntil,
          effect: line.effects.map((effect) => affected.effects[effect]).join(" "),
        },
      }))}
      empty={<EmptyState title={affected.none} text={affected.noneText} />}
    />
  );
}
