import type { ComponentChildren } from "preact";
import type { Messages } from "../../locales/en.ts";
import type { Lang } from "../../locales/mod.ts";
import { countryName } from "../../rules/countries.ts";
import { DataTable, type Row } from "../DataTable.tsx";
import { dayText } from "../dates.ts";
import { TwoLines } from "../TwoLines.tsx";
import { holderName, type HolderView, kindOf } from "./HolderFacts.tsx";

interface HolderTableProps {
  readonly holders: readonly HolderView[];
  /** The path below which each has its page. */
  readonly path: string;
  readonly empty: ComponentChildren;
  readonly lang: Lang;
  readonly messages: Messages;
}

/** Everybody who signs in, each leading to the page of the account. */
export function HolderTable({ holders, empty, ...rest }: HolderTableProps) {
  const { accountForm: { fields }, accounts, enterprises, officers } = rest.messages;
  return (
    <DataTable
      caption={accounts.title}
      columns={[
        { key: "userName", label: fields.userName.label },
        { key: "holder", label: accounts.holder, wide: true },
        { key: "number", label: enterprises.number, numeric: true },
        { key: "kind", label: accounts.kind, numeric: true },
        { key: "state", label: officers.state, numeric: true },
        { key: "since", label: officers.since, numeric: true },
      ]}
      rows={holders.map((holder) => rowOf(holder, rest))}
      empty={empty}
    />
  );
}

function rowOf(
  holder: HolderView,
  { path, lang, messages }: Pick<HolderTableProps, "path" | "lang" | "messages">,
): Row {
  const { id, userName, active, enterprise, createdAt } = holder;
  const { oneTimeLink } = messages;
  return {
    key: id,
    cells: {
      userName: <a href={`${path}/${id}`}>{userName}</a>,
      holder: <TwoLines first={holderName(holder)} second={placeOf(holder, lang)} />,
      number: enterprise?.homeNumber,
      kind: kindOf(holder, messages),
      state: active ? oneTimeLink.active : oneTimeLink.waiting,
      since: dayText(createdAt),
    },
  };
}

/** The country of an enterprise, the office of an officer. */
function placeOf({ enterprise, authority }: HolderView, lang: Lang): string | null {
  if (enterprise !== null) return countryName(enterprise.country, lang);
  return authority === null ? null : authority.name[lang];
}
