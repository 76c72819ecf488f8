import { Card } from "../Card.tsx";
import { PageHead } from "../PageHead.tsx";
import { QueueTable, type QueueTableProps } from "./QueueTable.tsx";
import type { Words } from "./words.ts";

interface QueueProps {
  readonly intro: string;
  /** What waits, each kind by itself. */
  readonly sections: readonly Omit<QueueTableProps, "words">[];
  readonly words: Words;
}

/** What waits for a reviewer. */
export function Queue({ intro, sections, words }: QueueProps) {
  return (
    <>
      <Card>
        <PageHead title={words.messages.queue.title} meta={intro} />
      </Card>
      {sections.map((section) => <QueueTable key={section.id} {...section} words={words} />)}
    </>
  );
}
