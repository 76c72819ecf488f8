import { Card } from "../Card.tsx";
import { type NoticeLine, NoticeTable } from "../lists/NoticeTable.tsx";
import type { Words } from "../lists/words.ts";

interface LatestNoticesProps {
  readonly lines: readonly NoticeLine[];
  readonly words: Words;
}

/** The first few notices, and the way to all. */
export function LatestNotices({ lines, words }: LatestNoticesProps) {
  const { home, notices } = words.messages;
  return (
    <Card title={home.latest}>
      <NoticeTable
        lines={lines}
        words={words}
        empty={<p class="meta">{notices.emptyText}</p>}
      />
      {lines.length > 0 && (
        <p>
          <a href="/notices">{home.allNotices}</a>
        </p>
      )}
    </Card>
  );
}
