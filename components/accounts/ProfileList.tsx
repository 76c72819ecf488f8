import type { Messages } from "../../locales/en.ts";
import { type Profile, profileFields } from "../../rules/accounts.ts";
import { DescriptionList } from "../DescriptionList.tsx";

interface ProfileListProps {
  readonly profile: Profile;
  readonly messages: Pick<Messages, "accountForm">;
}

/** What an enterprise says of itself; what it left empty is left out. */
export function ProfileList({ profile, messages: { accountForm: { fields } } }: ProfileListProps) {
  const items = profileFields.filter((field) => profile[field] !== "")
    .map((field) => ({ term: fields[field].label, detail: profile[field] }));
  return <DescriptionList items={items} />;
}
