import type { Listed } from "../../rules/paging.ts";
import { EmptyState } from "../EmptyState.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { ListFoot } from "./ListFoot.tsx";
import { type RegistrationAsked, RegistrationFilters } from "./RegistrationFilters.tsx";
import { type RegistrationLine, RegistrationTable } from "./RegistrationTable.tsx";
import type { Words } from "./words.ts";

interface RegistrationListProps {
  readonly path: string;
  readonly asked: RegistrationAsked;
  readonly list: Listed<RegistrationLine>;
  /** The countries they may be of; none where all are of one. */
  readonly countries: readonly string[];
  readonly words: Words;
}

/** Conditions, result and way through a list of registrations. */
export function RegistrationList(props: RegistrationListProps) {
  const { path, asked, list, countries, words } = props;
  const { messages } = words;
  return (
    <>
      <RegistrationFilters {...{ path, asked, countries, words }} size={list.size} />
      <p class="meta">{messages.register.total(list.total)}</p>
      <RegistrationTable
        lines={list.rows}
        first={(list.page - 1) * list.size + 1}
        words={words}
        empty={<Nothing {...props} />}
      />
      <ListFoot path={path} conditions={{ ...asked }} list={list} messages={messages} />
    </>
  );
}

function Nothing({ path, asked, words: { messages } }: RegistrationListProps) {
  const { register, common } = messages;
  if (Object.values(asked).every((value) => value === "")) {
    return <EmptyState title={register.noneYet} text={register.noneYetText} />;
  }
  return (
    <EmptyState title={register.nothing} text={register.nothingText}>
      <LinkButton kind="plain" href={path}>{common.reset}</LinkButton>
    </EmptyState>
  );
}
