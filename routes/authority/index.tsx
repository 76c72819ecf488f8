import { HttpError, page } from "fresh";
import { Queue } from "../../components/lists/Queue.tsx";
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
  return (
    <>
      <Title state={state} text={queue.title} />
      <Queue
        intro={queue.introAuthority}
        sections={[
          {
            id: "review",
            title: queue.toReview,
            none: queue.toReviewNone,
            lines: waits.toReview,
            allHref: "/applications?status=submitted_authority",
          },
          {
            id: "corrections",
            title: queue.corrections,
            none: queue.correctionsNone,
            lines: waits.corrections,
            allHref: "/applications?status=correction&turn=authority",
          },
          {
            id: "failed",
            title: queue.failed,
            none: queue.failedNone,
            lines: waits.failed,
            errors,
            allHref: "/applications?status=failed&turn=authority",
          },
        ]}
        words={wordsOf(state)}
      />
    </>
  );
});
