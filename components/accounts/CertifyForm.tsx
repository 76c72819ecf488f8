import type { Messages } from "../../locales/en.ts";
import { Actions } from "../Actions.tsx";
import { Button } from "../Button.tsx";
import { dayText } from "../dates.ts";
import { DescriptionList } from "../DescriptionList.tsx";
import { FormToken } from "../FormToken.tsx";

interface CertifyFormProps {
  readonly found: {
    readonly id: string;
    readonly userName: string;
    readonly companyName: string;
    readonly homeNumber: string;
    readonly createdAt: string;
  };
  readonly query: string;
  readonly token: string;
  readonly messages: Pick<Messages, "accountForm" | "certify">;
}

/** The self-made account that was found, to be certified. */
export function CertifyForm({ found, query, token, messages }: CertifyFormProps) {
  const { accountForm: { fields }, certify } = messages;
  return (
    <form class="card" method="post" action="/authority/enterprises/certify">
      <h2>{certify.found}</h2>
      <DescriptionList
        items={[
          { term: fields.companyName.label, detail: found.companyName },
          { term: fields.homeNumber.label, detail: found.homeNumber },
          { term: fields.userName.label, detail: found.userName },
          { term: certify.created, detail: dayText(found.createdAt) },
        ]}
      />
      <p>{certify.foundText}</p>
      <FormToken token={token} />
      <input type="hidden" name="id" value={found.id} />
      <input type="hidden" name="query" value={query} />
      <Actions>
        <Button>{certify.certify}</Button>
      </Actions>
    </form>
  );
}
