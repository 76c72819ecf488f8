import type { ComponentChildren } from "preact";
import { countryName } from "../../rules/countries.ts";
import { stateOn } from "../../rules/register.ts";
import type { RegistrationStatus } from "../../rules/status.ts";
import { DataTable, type Row } from "../DataTable.tsx";
import { PublicTag } from "../Status.tsx";
import { leafIn, type Words } from "./words.ts";

/** A registration as the public register shows it. */
export interface RegistrationLine {
  readonly number: string;
  readonly country: string;
  readonly homeNumber: string;
  readonly name: string;
  readonly address: string;
  readonly pack: string;
  readonly category: string;
  readonly leaf: string;
  readonly issuedOn: string;
  readonly validUntil: string;
  readonly status: RegistrationStatus;
}

interface RegistrationTableProps {
  readonly lines: readonly RegistrationLine[];
  /** The number of the first line. */
  readonly first: number;
  readonly empty: ComponentChildren;
  readonly words: Words;
}

/** The ten columns of the public register. */
export function RegistrationTable({ lines, first, empty, words }: RegistrationTableProps) {
  const { register } = words.messages;
  return (
    <div class="dense">
      <DataTable
        caption={register.title}
        columns={[
          { key: "no", label: register.no, numeric: true },
          { key: "country", label: register.country },
          // Chinese breaks anywhere; without room it would stand in a pillar.
          { key: "category", label: register.category, wide: words.lang === "zh" },
          { key: "number", label: register.numberShort, numeric: true },
          { key: "homeNumber", label: register.homeNumberShort },
          { key: "name", label: register.nameShort },
          { key: "address", label: register.address },
          { key: "issued", label: register.issued, numeric: true },
          { key: "until", label: register.until, numeric: true },
          { key: "state", label: register.state },
        ]}
        rows={lines.map((line, at) => rowOf(line, { no: first + at, words }))}
        empty={empty}
      />
    </div>
  );
}

function rowOf(line: RegistrationLine, { no, words }: { no: number; words: Words }): Row {
  const { messages, lang, day } = words;
  const { number, country, homeNumber, name, address, issuedOn, validUntil } = line;
  return {
    key: number,
    cells: {
      no,
      country: unbroken(countryName(country, lang)),
      category: leafIn(words, line),
      number: <a href={`/register/${number}`} title={messages.register.openOne(number)}>{number}
      </a>,
      homeNumber,
      name,
      address,
      issued: issuedOn,
      until: validUntil,
      state: <PublicTag state={stateOn(line, day)} messages={messages} />,
    },
  };
}

/** A name of one word stays in one line. */
function unbroken(name: string) {
  return name.includes(" ") ? name : <span class="num">{name}</span>;
}
