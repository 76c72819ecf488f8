import type { OfficerRow } from "../../components/accounts/OfficerTable.tsx";
import type { Invited } from "../../services/new_invite.ts";

type User = Invited["user"];

/** People as a table shows them; the hash of a password never comes near a page. */
export function officerRows(users: readonly User[]): OfficerRow[] {
  return users.map(({ id, name, userName, createdAt, passwordHash }) => ({
    id,
    name,
    userName,
    createdAt,
    active: passwordHash !== undefined,
  }));
}
