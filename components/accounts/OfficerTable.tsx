import type { Messages } from "../../locales/en.ts";
import { Button } from "../Button.tsx";
import { DataTable } from "../DataTable.tsx";
import { dayText } from "../dates.ts";
import { EmptyState } from "../EmptyState.tsx";
import { FormToken } from "../FormToken.tsx";

/** A person as the table shows it; never the hash of a password. */
export interface OfficerRow {
  readonly id: string;
  readonly name: string;
  readonly userName: string;
  readonly createdAt: string;
  /** Whether there is a password yet. */
  readonly active: boolean;
}

interface OfficerTableProps {
  readonly officers: readonly OfficerRow[];
  readonly title: string;
  /** Where a new link is asked for. */
  readonly inviteAction: string;
  /** Where a link for a new password is asked for, if one may be. */
  readonly passwordPage: (userId: string) => string | null;
  readonly token: string;
  readonly messages: Pick<Messages, "officers" | "oneTimeLink">;
}

/** People who sign in for one authority, one enterprise or customs. */
export function OfficerTable(
  { officers, title, passwordPage, messages, ...link }: OfficerTableProps,
) {
  const { officers: words, oneTimeLink } = messages;
  const columns = [
    { key: "name", label: words.name },
    { key: "userName", label: words.userName },
    { key: "state", label: words.state },
    { key: "since", label: words.since, numeric: true },
    { key: "link", label: oneTimeLink.newLink, quiet: true },
  ];
  const rows = officers.map((officer) => ({
    key: officer.id,
    cells: {
      name: officer.name,
      userName: officer.userName,
      state: officer.active ? oneTimeLink.active : oneTimeLink.waiting,
      since: dayText(officer.createdAt),
      link: officer.active
        ? <NewPassword href={passwordPage(officer.id)} {...officer} words={oneTimeLink} />
        : <NewLink {...link} {...officer} words={oneTimeLink} />,
    },
  }));
  const empty = <EmptyState title={words.empty} text={words.emptyText} />;
  return <DataTable caption={title} columns={columns} rows={rows} empty={empty} />;
}

interface NewPasswordProps extends OfficerRow {
  readonly href: string | null;
  readonly words: Messages["oneTimeLink"];
}

function NewPassword({ href, userName, words }: NewPasswordProps) {
  if (href === null) return null;
  return <a href={href} aria-label={`${words.newPassword}: ${userName}`}>{words.newPassword}</a>;
}

interface NewLinkProps extends Pick<OfficerTableProps, "inviteAction" | "token">, OfficerRow {
  readonly words: Messages["oneTimeLink"];
}

function NewLink({ inviteAction, token, id, userName, words }: NewLinkProps) {
  return (
    <form method="post" action={inviteAction}>
      <FormToken token={token} />
      <input type="hidden" name="userId" value={id} />
      <Button kind="plain" label={`${words.newLink}: ${userName}`}>{words.newLink}</Button>
    </form>
  );
}
