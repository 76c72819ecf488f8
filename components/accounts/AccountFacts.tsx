import type { Messages } from "../../locales/en.ts";
import type { Lang } from "../../locales/mod.ts";
import type { AccountOrigin } from "../../rules/access.ts";
import { countryName } from "../../rules/countries.ts";
import { DescriptionList } from "../DescriptionList.tsx";

interface AccountFactsProps {
  readonly userName: string;
  readonly enterprise: {
    readonly country: string;
    readonly homeNumber?: string | undefined;
    readonly origin: AccountOrigin;
  };
  /** Whether the reader is the one who may add the number. */
  readonly own?: boolean;
  readonly lang: Lang;
  readonly messages: Pick<Messages, "account" | "accountForm">;
}

/** What can never be changed about an enterprise's account. */
export function AccountFacts({ userName, enterprise, own, lang, messages }: AccountFactsProps) {
  const { account, accountForm: { fields } } = messages;
  const number = enterprise.homeNumber ?? (
    <>
      {account.noNumber}
      {own && (
        <>
          · <a href="/account/number">{account.addNumber}</a>
        </>
      )}
    </>
  );
  return (
    <DescriptionList
      items={[
        { term: fields.userName.label, detail: userName },
        { term: fields.country.label, detail: countryName(enterprise.country, lang) },
        { term: fields.homeNumber.label, detail: number },
        { term: account.origin, detail: account.origins[enterprise.origin] },
      ]}
    />
  );
}
