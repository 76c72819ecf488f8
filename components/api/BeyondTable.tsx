import type { Messages } from "../../locales/en.ts";
import type { BeyondPack } from "../../rules/beyond_packs.ts";
import { DataTable } from "../DataTable.tsx";

/** What the published schemas cannot say, law by law. */
export function BeyondTable({ rows, messages: { api } }: {
  readonly rows: readonly BeyondPack[];
  readonly messages: Messages;
}) {
  const { page, beyond } = api;
  return (
    <DataTable
      caption={page.beyond}
      columns={[
        { key: "pack", label: page.law },
        { key: "why", label: page.why, wide: true },
        { key: "places", label: page.place, wide: true },
      ]}
      rows={rows.map(({ pack, why, places }) => ({
        key: `${pack} ${why}`,
        cells: {
          pack: <code>{pack}</code>,
          why: beyond[why],
          places: <code>{places.join(" ")}</code>,
        },
      }))}
      empty={null}
    />
  );
}
