import { page } from "fresh";
import { Queue } from "../../components/lists/Queue.tsx";
import { lastErrors } from "../../services/last_errors.ts";
import { waitsOfCustoms } from "../../services/what_waits.ts";
import { define } from "../../state.ts";
import { Title } from "../(_http)/Title.tsx";
import { wordsOf } from "../(_http)/words.ts";

export const handler = define.handlers({
  async GET({ state: { deps } }) {
    const waits = await waitsOfCustoms(deps);
    return page({ waits, errors: await lastErrors(deps, { heads: waits.failed }) });
  },
});

export default define.page<typeof handler>(function CustomsQueue({ data, state }) {
  const { waits, errors } = data;
  const { queue } = state.messages;
  return (
    <>
      <Title state={state} text={queue.title} />
      <Queue
        intro={queue.introCustoms}
        sections={[
          {
            id: "accept",
            title: queue.toAccept,
            none: queue.toAcceptNone,
            lines: waits.toAccept,
            allHref: "/applications?status=stored",
          },
          {
            id: "decide",
            title: queue.toDecide,
            none: queue.toDecideNone,
            lines: waits.toDecide,
            allHref: "/applications?status=accepted",
          },
          {
            id: "failed",
            title: queue.failed,
            none: queue.failedNone,
            lines: waits.failed,
            errors,
            allHref: "/applications?status=failed",
          },
        ]}
        words={wordsOf(state)}
      />
    </>
  );
});
