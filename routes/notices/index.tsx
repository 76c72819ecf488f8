import { page } from "fresh";
import { Button } from "../../components/Button.tsx";
import { Card } from "../../components/Card.tsx";
import { EmptyState } from "../../components/EmptyState.tsx";
import { FormToken } from "../../components/FormToken.tsx";
import { LinkButton } from "../../components/LinkButton.tsx";
import { NoticeTable } from "../../components/lists/NoticeTable.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { listNotices, type NoticePage } from "../../services/list_notices.ts";
import { define, type State } from "../../state.ts";
import { textIn } from "../(_http)/asked.ts";
import { Title } from "../(_http)/Title.tsx";
import { signedIn } from "../(_http)/viewer.ts";
import { wordsOf } from "../(_http)/words.ts";

export const handler = define.handlers({
  async GET({ state, url }) {
    const after = textIn(url, "after") || undefined;
    const { actor } = signedIn(state);
    return page({ after, list: await listNotices(state.deps, { actor, cursor: after }) });
  },
});

export default define.page<typeof handler>(function Notices({ data: { after, list }, state }) {
  const { notices } = state.messages;
  return (
    <>
      <Title state={state} text={notices.title} />
      <Card>
        <PageHead
          title={notices.title}
          meta={`${notices.intro} ${
            list.fresh === 0 ? notices.noneFresh : notices.fresh(list.fresh)
          }`}
        >
          {list.fresh > 0 && <MarkRead list={list} state={state} />}
        </PageHead>
        <NoticeTable
          lines={list.items}
          words={wordsOf(state)}
          empty={<Nothing isFirst={after === undefined} state={state} />}
        />
        <p>
          {after !== undefined && (
            <LinkButton kind="plain" href="/notices">{notices.newest}</LinkButton>
          )}
          {list.next !== undefined && (
            <LinkButton kind="plain" href={`/notices?after=${encodeURIComponent(list.next)}`}>
              {notices.older}
            </LinkButton>
          )}
        </p>
      </Card>
    </>
  );
});

/** Marks what had come when the page was shown; what comes meanwhile stays new. */
function MarkRead({ list, state }: { list: NoticePage; state: State }) {
  const { notices } = state.messages;
  return (
    <form method="post" action="/notices/read">
      <FormToken token={signedIn(state).formToken} />
      <input type="hidden" name="until" value={list.newest} />
      <Button kind="plain">{notices.markRead}</Button>
    </form>
  );
}

function Nothing({ isFirst, state }: { isFirst: boolean; state: State }) {
  const { notices } = state.messages;
  return isFirst
    ? <EmptyState title={notices.empty} text={notices.emptyText} />
    : <EmptyState title={notices.noMore} text={notices.noMoreText} />;
}
