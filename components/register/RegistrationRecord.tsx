import { countryName } from "../../rules/countries.ts";
import { categoryOf } from "../../rules/pack.ts";
import { stateOn } from "../../rules/register.ts";
import type { PublicState, RegistrationStatus } from "../../rules/status.ts";
import { Card } from "../Card.tsx";
import { DataTable } from "../DataTable.tsx";
import { DescriptionList } from "../DescriptionList.tsx";
import type { RegistrationLine } from "../lists/RegistrationTable.tsx";
import { leafIn, type Words } from "../lists/words.ts";
import { Notice } from "../Notice.tsx";
import { PageHead } from "../PageHead.tsx";
import { PublicTag } from "../Status.tsx";

/** A registration with all that is public of it. */
export interface PublicRegistration extends RegistrationLine {
  readonly status: RegistrationStatus;
  readonly products: readonly { readonly name: string; readonly hs?: string | undefined }[];
  readonly history: readonly { readonly event: string; readonly on: string }[];
}

interface RegistrationRecordProps {
  readonly registration: PublicRegistration;
  readonly words: Words;
}

const noticeKinds = {
  valid: "done",
  import_suspended: "turn",
  cancelled: "stop",
  revoked: "stop",
  expired: "stop",
} as const satisfies Record<PublicState, string>;

/** The facts of a registration and what its state means. */
export function RegistrationRecord({ registration, words }: RegistrationRecordProps) {
  const { messages, day } = words;
  const { register } = messages;
  const state = stateOn(registration, day);
  return (
    <Card>
      <PageHead
        kicker={register.title}
        title={registration.number}
        meta={registration.name}
        tag={<PublicTag state={state} messages={messages} />}
      />
      <Notice kind={noticeKinds[state]} title={messages.publicState[state]}>
        <p>{register.meaning[state]}</p>
      </Notice>
      <RegistrationFacts registration={registration} words={words} />
    </Card>
  );
}

/** The facts of a registration, each with its name. */
export function RegistrationFacts({ registration, words }: RegistrationRecordProps) {
  const { messages, lang } = words;
  const { register } = messages;
  const { number, country, homeNumber, name, address, issuedOn, validUntil } = registration;
  const mark = isLocal(words, registration) ? register.localLeaf : undefined;
  return (
    <DescriptionList
      items={[
        { term: register.number, detail: <span class="num">{number}</span>, mark },
        { term: register.name, detail: name },
        { term: register.country, detail: countryName(country, lang) },
        { term: register.siteAddress, detail: address },
        { term: register.category, detail: leafIn(words, registration) },
        { term: register.homeNumber, detail: homeNumber },
        { term: register.issuedOn, detail: <time datetime={issuedOn}>{issuedOn}</time> },
        { term: register.validUntil, detail: <time datetime={validUntil}>{validUntil}</time> },
      ]}
    />
  );
}

/** Whether no public source shows the leaf code that the number was built on. */
function isLocal({ packs }: Words, { pack, category, leaf }: RegistrationLine): boolean {
  const own = packs.find(({ id }) => id === pack);
  const found = own && categoryOf(own, category)?.leaves[leaf];
  return found?.provenance === "local";
}

/** Products covered: the code of the tariff, and the three digits of inspection behind it. */
export function ProductsCovered({ registration, words: { messages } }: RegistrationRecordProps) {
  const { register } = messages;
  return (
    <DataTable
      caption={register.products}
      columns={[
        { key: "hs", label: register.hs, numeric: true },
        { key: "ciq", label: register.ciq, numeric: true },
        { key: "name", label: register.product, wide: true },
      ]}
      rows={registration.products.map(({ name, hs = "" }, at) => ({
        key: String(at),
        cells: { hs: hs.slice(0, 10), ciq: hs.slice(10), name },
      }))}
      empty={<p class="meta">{register.noProducts}</p>}
    />
  );
}

/** When import was suspended and resumed. */
export function SuspensionHistory({ registration, words: { messages } }: RegistrationRecordProps) {
  const { register, rulesPage } = messages;
  const labels: Readonly<Record<string, string>> = {
    ...rulesPage.registrationEvent,
    suspend: register.suspended,
    order_rectification: register.suspended,
    restore: register.resumed,
  };
  return (
    <DataTable
      caption={register.history}
      columns={[
        { key: "event", label: register.event },
        { key: "on", label: register.effective, numeric: true },
      ]}
      rows={registration.history.map(({ event, on }, at) => ({
        key: String(at),
        cells: { event: labels[event] ?? event, on },
      }))}
      empty={<p class="meta">{register.neverSuspended}</p>}
    />
  );
}
