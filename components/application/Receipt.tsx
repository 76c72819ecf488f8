import { countryName } from "../../rules/countries.ts";
import { Card } from "../Card.tsx";
import { DataTable } from "../DataTable.tsx";
import { momentText } from "../dates.ts";
import { DescriptionList } from "../DescriptionList.tsx";
import { HashText, shortCode } from "../HashText.tsx";
import { leafIn, type Words } from "../lists/words.ts";
import { Notice } from "../Notice.tsx";
import { PageHead } from "../PageHead.tsx";
import { packTexts } from "../pack_texts.ts";

/** A file as it was filed. */
export interface FiledFile {
  readonly id: string;
  readonly field: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

export interface ReceiptProps {
  readonly number: string;
  /** Instants of the filing, oldest first; the same may have been filed again. */
  readonly times: readonly string[];
  readonly hash: string;
  readonly latest: boolean;
  readonly company: string;
  readonly homeNumber: string;
  readonly country: string;
  /** Whom it was filed to, by name. */
  readonly addressee: string;
  readonly kind: { readonly pack: string; readonly category: string; readonly leaf: string };
  readonly products: number;
  readonly files: readonly FiledFile[];
  readonly words: Words;
}

/** What the portal confirms to have received: when, from whom, and exactly what. */
export function Receipt(props: ReceiptProps) {
  const { number, hash, latest, files, words } = props;
  const { receipt } = words.messages;
  return (
    <>
      <Card>
        <PageHead
          kicker={receipt.title}
          title={words.messages.application.title(number)}
          meta={receipt.code(shortCode(hash))}
        />
        {!latest && <Notice kind="info" title={receipt.older} />}
        <Facts {...props} />
      </Card>
      <Card title={receipt.files(files.length)}>
        <FiledFiles {...props} />
      </Card>
      <Card title={receipt.meaning}>
        {receipt.meanings.map((text) => <p key={text}>{text}</p>)}
      </Card>
    </>
  );
}

function Facts(props: ReceiptProps) {
  const { number, times, hash, words: { messages, lang } } = props;
  const { receipt, register } = messages;
  return (
    <DescriptionList
      items={[
        { term: messages.declaration.number, detail: number },
        {
          term: receipt.at,
          detail: times.map((at) => (
            <div key={at}>
              <time datetime={at}>{momentText(at, lang)}</time>
            </div>
          )),
        },
        { term: register.name, detail: props.company },
        { term: register.homeNumber, detail: props.homeNumber },
        { term: register.country, detail: countryName(props.country, lang) },
        { term: register.category, detail: leafIn(props.words, props.kind) },
        { term: receipt.addressee, detail: props.addressee },
        { term: receipt.products, detail: String(props.products) },
        { term: receipt.hash, detail: <HashText hash={hash} /> },
      ]}
    />
  );
}

function FiledFiles({ files, kind, words }: ReceiptProps) {
  const { messages, lang, packs } = words;
  const { receipt, application } = messages;
  const pack = packs.find(({ id }) => id === kind.pack);
  const fields = pack === undefined ? {} : packTexts(pack, { messages, lang }).fields;
  return (
    <DataTable
      caption={receipt.files(files.length)}
      columns={[
        { key: "name", label: receipt.file, wide: true },
        { key: "field", label: receipt.answers },
        { key: "size", label: receipt.size, numeric: true },
        { key: "hash", label: receipt.fileHash },
      ]}
      rows={files.map(({ id, name, field, size, sha256 }) => ({
        key: id,
        cells: {
          name,
          field: fields[field]?.label ?? field,
          size: application.fileSize(size),
          hash: <HashText hash={sha256} />,
        },
      }))}
      empty={<p class="meta">{application.noFiles}</p>}
    />
  );
}
