import { inForce, type Pack } from "../../rules/pack.ts";
import { DataTable } from "../DataTable.tsx";
import type { Words } from "../lists/words.ts";
import { citation, packTexts } from "../pack_texts.ts";
import { StatusTag } from "../StatusTag.tsx";

/** The laws the portal knows, and which one applies. */
export function PackTable({ words }: { readonly words: Words }) {
  const { rulesPage } = words.messages;
  return (
    <DataTable
      caption={rulesPage.packs}
      columns={[
        { key: "pack", label: rulesPage.pack },
        { key: "since", label: rulesPage.since, numeric: true },
        { key: "validity", label: rulesPage.validity },
        { key: "source", label: rulesPage.source, wide: true },
        { key: "state", label: words.messages.register.state },
      ]}
      rows={words.packs.map((pack) => ({
        key: pack.id,
        cells: {
          pack: packTexts(pack, words).name,
          since: pack.since,
          validity: rulesPage.years(pack.validYears),
          source: citation(pack.cites, packTexts(pack, words)),
          state: <Force pack={pack} words={words} />,
        },
      }))}
      empty={null}
    />
  );
}

function Force({ pack, words }: { pack: Pack; words: Words }) {
  const { messages: { rulesPage }, packs, day } = words;
  if (pack.since > day) return <StatusTag tone="blue" label={rulesPage.notYet} />;
  return inForce(packs, day) === pack
    ? <StatusTag tone="green" label={rulesPage.inForce} />
    : <StatusTag tone="grey" label={rulesPage.replaced} />;
}
