import { Button } from "../Button.tsx";
import { DataTable } from "../DataTable.tsx";
import { DescriptionList } from "../DescriptionList.tsx";
import { EmptyState } from "../EmptyState.tsx";
import { Filters } from "../Filters.tsx";
import { LinkButton } from "../LinkButton.tsx";
import { PageSize } from "../PageSize.tsx";
import { Pager } from "../Pager.tsx";
import { StatusTag } from "../StatusTag.tsx";
import { TextField } from "../TextField.tsx";
import { Timeline } from "../Timeline.tsx";
import { TwoLines } from "../TwoLines.tsx";
import type { SampleProps } from "./FormSamples.tsx";

const ROWS = 60;

/** A query, sixty rows and the way on. */
export function Rows({ lang, messages }: SampleProps) {
  const { stylePage: words, common, query } = messages;
  const id = `${lang}-query`;
  return (
    <>
      <Filters
        action="/style"
        queryLabel={common.query}
        resetHref="/style"
        resetLabel={common.reset}
      >
        <TextField id={id} name={id} label={words.food} value="" messages={messages} />
      </Filters>
      <DataTable
        caption={words.rows}
        columns={[
          { key: "number", label: query.number, numeric: true },
          { key: "food", label: words.food, wide: true },
          { key: "status", label: query.status },
          { key: "open", label: query.open, quiet: true },
        ]}
        rows={Array.from({ length: ROWS }, (_, at) => ({
          key: String(at),
          marked: at % 7 === 2,
          cells: {
            number: at + 1,
            food: (
              <TwoLines
                first={at === 1 ? words.long : at === 4 ? words.unbroken : words.row(at + 1)}
                second={words.short}
              />
            ),
            status: <StatusTag tone="green" label={messages.status.approved.label} />,
            open: <a href="#rows" aria-label={query.openOne(String(at + 1))}>{common.view}</a>,
          },
        }))}
        empty={null}
      />
      <Pager previous="#rows" next="#rows" text={words.range(1, ROWS, 318)} messages={messages} />
      <PageSize
        label={common.rowsPerPage}
        sizes={[20, 60, 100].map((size) => ({ size, href: "#rows", current: size === ROWS }))}
      />
    </>
  );
}

/** A table without rows. */
export function Empty({ messages: { stylePage: words, common } }: SampleProps) {
  const columns = [{ key: "food", label: words.food }];
  const empty = (
    <EmptyState title={words.empty} text={words.next}>
      <Button type="button">{common.change}</Button>
    </EmptyState>
  );
  return <DataTable columns={columns} rows={[]} empty={empty} />;
}

/** Names with what they stand for, and what happened. */
export function Facts({ messages: { stylePage: words, event, route, common } }: SampleProps) {
  const at = "2026-03-02T08:30:00Z";
  const entry = { at, atText: at.slice(0, 10) };
  return (
    <>
      <DescriptionList
        items={[
          { term: words.food, detail: words.short, mark: words.mark },
          { term: words.unit, detail: words.long },
          { term: words.long, detail: words.unbroken },
        ]}
      />
      <Timeline
        entries={[
          { key: "2", ...entry, title: event.return, who: words.long, note: <p>{words.remark}</p> },
          { key: "1", ...entry, title: event.submit, who: route.self },
        ]}
      />
      <LinkButton kind="plain" href="#facts">{common.back}</LinkButton>
    </>
  );
}
