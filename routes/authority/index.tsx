import { HttpError, page } from "fresh";
import { Card } from "../../components/Card.tsx";
import { QueueTable } from "../../components/lists/QueueTable.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { lastErrors } from "../../services/last_errors.ts";
import { waitsOfAuthority } from "../../services/what_waits.ts";
import { define } from "../../state.ts";
import { Title } from "../(_http)/Title.tsx";
import { signedIn } from "../(_http)/viewer.ts";
import { wordsOf } from "../(_http)/words.ts";

export const handler = define.handlers({
  async GET({ state }) {
    const { actor } = signedIn(state);
    if (actor.role !== "authority") throw new HttpError(403);
    const waits = await waitsOfAuthority(state.deps, { actor });
    return page({ waits, errors: await lastErrors(state.deps, { heads: waits.failed }) });
  },
});

export default define.page<typeof handler>(function AuthorityQueue({ data, state }) {
  const { waits, errors } = data;
  const { queue } = state.messages;
  const words = wordsOf(state);
  return (
    <>
      <Title state={state} text={queue.title} />
      <Card>
        <PageHead title={queue.title} meta={queue.introAuthority} />
      </Card>
      <QueueTable
        id="review"
        title={queue.toReview}
        none={queue.toReviewNone}
        lines={waits.toReview}
        allHref="/applications?status=submitted_authority"
        words={words}
      />
      <QueueTable
        id="corrections"
        title={queue.corrections}
        none={queue.correctionsNone}
        lines={waits.corrections}
        allHref="/applications?status=correction&turn=authority"
        words={words}
      />
      <QueueTable
        id="failed"
        title={queue.failed}
        none={queue.failedNone}
        lines={waits.failed}
        errors={errors}
        allHref="/applications?status=failed&turn=authority"
        words={words}
      />
    </>
  );
});
