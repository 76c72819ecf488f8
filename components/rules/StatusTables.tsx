import type { Messages } from "../../locales/en.ts";
import {
  isEditable,
  publicState,
  registrationStatuses,
  type Status,
  statuses,
} from "../../rules/status.ts";
import { DataTable } from "../DataTable.tsx";
import { ApplicationStatus, PublicTag, RegistrationTag } from "../Status.tsx";

interface StatusTableProps {
  readonly messages: Messages;
}

/** Every status of an application, what it means, and whether the enterprise may edit. */
export function StatusTable({ messages }: StatusTableProps) {
  const { rulesPage } = messages;
  return (
    <DataTable
      caption={rulesPage.statuses}
      columns={[
        { key: "status", label: rulesPage.status },
        { key: "meaning", label: rulesPage.meaning, wide: true },
        { key: "editable", label: rulesPage.editable },
      ]}
      rows={statuses.map((status) => ({
        key: status,
        cells: {
          status: <ApplicationStatus status={status} messages={messages} />,
          meaning: messages.status[status].meaning,
          editable: rulesPage.editableIf[editableIf(status)],
        },
      }))}
      empty={null}
    />
  );
}

/** On what it depends whether the enterprise may edit. */
function editableIf(status: Status): keyof Messages["rulesPage"]["editableIf"] {
  const asked = isEditable({ status, route: "recommended", amend: "enterprise" });
  const unasked = isEditable({ status, route: "recommended" });
  const self = isEditable({ status, route: "self" });
  if (unasked) return "yes";
  if (asked) return "amend";
  return self ? "self" : "no";
}

/** Every status of a registration and its word in the public register. */
export function RegistrationStatusTable({ messages }: StatusTableProps) {
  const { rulesPage } = messages;
  return (
    <DataTable
      caption={rulesPage.registrationStatuses}
      columns={[
        { key: "status", label: rulesPage.status },
        { key: "meaning", label: rulesPage.meaning, wide: true },
        { key: "public", label: rulesPage.publicWord },
      ]}
      rows={registrationStatuses.map((status) => ({
        key: status,
        cells: {
          status: <RegistrationTag status={status} messages={messages} />,
          meaning: messages.registrationStatus[status].meaning,
          public: <PublicTag state={publicState(status)} messages={messages} />,
        },
      }))}
      empty={null}
    />
  );
}
