import type { Messages } from "../../locales/en.ts";
import type { Route } from "../../rules/form.ts";
import { registrationTransitions, type TransitionRow, transitions } from "../../rules/status.ts";
import { DataTable } from "../DataTable.tsx";

interface TransitionTableProps {
  readonly messages: Messages;
}

/** Who may do what to an application: the rows of the status table themselves. */
export function TransitionTable({ messages }: TransitionTableProps) {
  const { rulesPage, status, event } = messages;
  const word = (to: TransitionRow[2]) => to === "deleted" ? rulesPage.deleted : status[to].label;
  const amends = (amend: TransitionRow[5]) => amend === "any" ? undefined : rulesPage.role[amend];
  return (
    <DataTable
      caption={rulesPage.transitions}
      columns={[...columns(messages), { key: "amend", label: rulesPage.amend }]}
      rows={transitions.map(([from, name, to, by, on, amend, vouched]) => ({
        key: [from, name, to, by, on, amend, vouched].join(),
        cells: {
          from: status[from].label,
          event: event[name],
          to: word(to),
          by: rulesPage.role[by],
          on: vouched === "any"
            ? routeWord(on, messages)
            : rulesPage.routeIf(routeWord(on, messages), rulesPage.vouched[vouched]),
          amend: amends(amend),
        },
      }))}
      empty={null}
    />
  );
}

/** Who may do what to a registration. */
export function RegistrationTransitionTable({ messages }: TransitionTableProps) {
  const { rulesPage, registrationStatus } = messages;
  return (
    <DataTable
      caption={rulesPage.registrationTransitions}
      columns={columns(messages)}
      rows={registrationTransitions.map(([from, name, to, by, on]) => ({
        key: [from, name, to, by].join(),
        cells: {
          from: registrationStatus[from].label,
          event: rulesPage.registrationEvent[name],
          to: registrationStatus[to].label,
          by: rulesPage.role[by],
          on: routeWord(on, messages),
        },
      }))}
      empty={null}
    />
  );
}

function columns({ rulesPage }: Messages) {
  return [
    { key: "from", label: rulesPage.from },
    { key: "event", label: rulesPage.event },
    { key: "to", label: rulesPage.to },
    { key: "by", label: rulesPage.by },
    { key: "on", label: rulesPage.on },
  ];
}

function routeWord(on: Route | "any", { rulesPage, route }: Messages): string {
  return on === "any" ? rulesPage.anyRoute : route[on];
}
