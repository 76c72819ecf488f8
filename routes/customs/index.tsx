import { page } from "fresh";
import { Card } from "../../components/Card.tsx";
import { QueueTable } from "../../components/lists/QueueTable.tsx";
import { PageHead } from "../../components/PageHead.tsx";
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
  const words = wordsOf(state);
  return (
    <>
      <Title state={state} text={queue.title} />
      <Card>
        <PageHead title={queue.title} meta={queue.introCustoms} />
      </Card>
      <QueueTable
        id="accept"
        title={queue.toAccept}
        none={queue.toAcceptNone}
        lines={waits.toAccept}
        allHref="/applications?status=stored"
        words={words}
      />
      <QueueTable
        id="decide"
        title={queue.toDecide}
        none={queue.toDecideNone}
        lines={waits.toDecide}
        allHref="/applications?status=accepted"
        words={words}
      />
      <QueueTable
        id="failed"
        title={queue.failed}
        none={queue.failedNone}
        lines={waits.failed}
        errors={errors}
        allHref="/applications?status=failed"
        words={words}
      />
    </>
  );
});
