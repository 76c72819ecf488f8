import type { Messages } from "../../locales/en.ts";
import type { PageSize } from "../../rules/paging.ts";
import { standings } from "../../rules/standing.ts";
import { registrationStatuses, statuses } from "../../rules/status.ts";
import { type GroupedOption, SelectField } from "../SelectField.tsx";
import { TextField } from "../TextField.tsx";
import { categoryOptions } from "./category_options.ts";
import { ListFilters } from "./ListFilters.tsx";
import type { Words } from "./words.ts";

/** The conditions as typed. */
export interface ApplicationAsked {
  readonly type: string;
  readonly number: string;
  readonly enterprise: string;
  readonly category: string;
  readonly product: string;
  readonly status: string;
  readonly turn: string;
  readonly chinaNumber: string;
  readonly from: string;
  readonly to: string;
}

interface ApplicationFiltersProps {
  readonly asked: ApplicationAsked;
  readonly size: PageSize;
  readonly words: Words;
  /** Whether all are the reader's own: drafts are among them, and one enterprise. */
  readonly own: boolean;
}

/** The conditions of 申请单查询. */
export function ApplicationFilters({ asked, size, words, own }: ApplicationFiltersProps) {
  const { messages } = words;
  const { query, common } = messages;
  const text = (name: keyof ApplicationAsked, label: string) => (
    <TextField id={name} name={name} label={label} value={asked[name]} messages={messages} />
  );
  const day = (name: "from" | "to", label: string) => (
    <TextField {...{ id: name, name, label, messages }} type="date" value={asked[name]} />
  );
  const choice = (name: keyof ApplicationAsked, label: string, options: GroupedOption[]) => (
    <SelectField
      {...{ id: name, name, label, options, messages }}
      value={asked[name]}
      placeholder={common.all}
    />
  );
  return (
    <ListFilters path="/applications" size={size} messages={messages}>
      {text("number", query.number)}
      {!own && text("enterprise", query.enterprise)}
      {choice("type", query.typeLabel, labelled(query.type))}
      {choice("category", query.category, [...categoryOptions(words)])}
      {text("product", query.product)}
      {choice("status", query.status, statusOptions(messages, own))}
      {choice("turn", query.turnLabel, labelled(query.turn))}
      {text("chinaNumber", query.chinaNumber)}
      {day("from", query.from)}
      {day("to", query.to)}
    </ListFilters>
  );
}

function labelled(labels: Readonly<Record<string, string>>): GroupedOption[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

function statusOptions(
  { query, status, registrationStatus }: Messages,
  drafts: boolean,
): GroupedOption[] {
  const shown = drafts ? statuses : statuses.filter((one) => one !== "draft");
  return [
    ...standings.map((value) => ({
      value,
      label: query.standing[value],
      group: query.severalStatuses,
    })),
    ...shown.map((value) => ({
      value,
      label: status[value].label,
      group: query.applicationStatuses,
    })),
    ...registrationStatuses.map((value) => ({
      value,
      label: registrationStatus[value].label,
      group: query.registrationStatuses,
    })),
  ];
}
