import type { Messages } from "../../locales/en.ts";
import type { Lang } from "../../locales/mod.ts";
import type { AccountOrigin } from "../../rules/access.ts";
import type { Profile } from "../../rules/accounts.ts";
import { countryName } from "../../rules/countries.ts";
import { dayText } from "../dates.ts";
import { type Description, DescriptionList } from "../DescriptionList.tsx";
import { AccountFacts } from "./AccountFacts.tsx";
import { ProfileList } from "./ProfileList.tsx";

/** Somebody who signs in, and for whom; never the hash of a password. */
export interface HolderView {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
  readonly role: "enterprise" | "authority" | "customs";
  readonly createdAt: string;
  /** Whether there is a password yet. */
  readonly active: boolean;
  readonly enterprise:
    | Profile & {
      readonly country: string;
      readonly homeNumber?: string | undefined;
      readonly origin: AccountOrigin;
    }
    | null;
  readonly authority:
    | { readonly country: string; readonly name: Readonly<Record<Lang, string>> }
    | null;
}

interface HolderFactsProps {
  readonly holder: HolderView;
  readonly lang: Lang;
  readonly messages: Messages;
}

/** What is known of an account, to know its holder by. */
export function HolderFacts({ holder, lang, messages }: HolderFactsProps) {
  const { userName, enterprise, active, createdAt } = holder;
  const { oneTimeLink, officers } = messages;
  const items: Description[] = [
    ...(enterprise === null ? officerFacts(holder, messages) : []),
    ...authorityFacts({ holder, lang, messages }),
    { term: officers.state, detail: active ? oneTimeLink.active : oneTimeLink.waiting },
    { term: officers.since, detail: dayText(createdAt) },
  ];
  return (
    <>
      {enterprise !== null && <AccountFacts {...{ userName, enterprise, lang, messages }} />}
      {enterprise !== null && <ProfileList profile={enterprise} messages={messages} />}
      <DescriptionList items={items} />
    </>
  );
}

function officerFacts(holder: HolderView, messages: Messages): Description[] {
  const { accountForm: { fields }, accounts, officers } = messages;
  return [
    { term: fields.userName.label, detail: holder.userName },
    { term: officers.name, detail: holder.name },
    { term: accounts.kind, detail: kindOf(holder, messages) },
  ];
}

function authorityFacts(
  { holder: { authority, enterprise }, lang, messages }: HolderFactsProps,
): Description[] {
  if (authority === null) return [];
  const { accounts, authorities } = messages;
  const office = { term: accounts.worksFor, detail: authority.name[lang] };
  if (enterprise !== null) return [office];
  return [office, { term: authorities.country, detail: countryName(authority.country, lang) }];
}

/** How an enterprise came by its account, or whose officer it is. */
export function kindOf(
  { role, enterprise }: HolderView,
  { accounts, enterprises }: Pick<Messages, "accounts" | "enterprises">,
): string {
  if (enterprise !== null) return enterprises.origins[enterprise.origin];
  return role === "customs" ? accounts.officerOf.customs : accounts.officerOf.authority;
}

/** For whom somebody signs in, as a title. */
export function holderName({ enterprise, name }: HolderView): string {
  return enterprise?.companyName ?? name;
}
