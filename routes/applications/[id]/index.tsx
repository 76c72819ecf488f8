import { page } from "fresh";
import { ApplicationHead } from "../../../components/application/ApplicationHead.tsx";
import { Document } from "../../../components/application/Document.tsx";
import { Card } from "../../../components/Card.tsx";
import { Columns } from "../../../components/Columns.tsx";
import { Timeline } from "../../../components/Timeline.tsx";
import { define } from "../../../state.ts";
import { FileActions } from "../(_parts)/FileActions.tsx";
import { FileNotices } from "../(_parts)/FileNotices.tsx";
import { FilePapers } from "../(_parts)/FilePapers.tsx";
import { headOf } from "../(_parts)/head.ts";
import { entriesOf } from "../(_parts)/history.tsx";
import { opened, viewOf } from "../(_parts)/opened.ts";
import { ToAmend } from "../(_parts)/ToAmend.tsx";
import { Title } from "../../(_http)/Title.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const { searchParams } = ctx.url;
    return page({
      opened: await opened(ctx),
      done: searchParams.get("done"),
      moved: searchParams.has("moved"),
    });
  },
});

/** An application: where it stands, whose turn it is, what everybody said, and what can be done. */
export default define.page<typeof handler>(function ApplicationPage({ data, state }) {
  const { messages } = state;
  const words = messages.acts;
  const view = viewOf(data.opened, state);
  const { application, editable } = data.opened;
  return (
    <>
      <Title state={state} text={messages.application.title(application.number)} />
      <div class="card" id="status">
        <ApplicationHead {...headOf(data.opened, state)} view={view} />
        <FileNotices opened={data.opened} state={state} done={data.done} moved={data.moved} />
        <ToAmend opened={data.opened} state={state} />
        <FilePapers opened={data.opened} state={state} />
        <FileActions opened={data.opened} state={state} />
      </div>
      {data.opened.entries.length > 0 && (
        <Columns>
          {application.route === "recommended" && (
            <Card title={words.authorityReceipt}>
              <Receipts roles={["authority"]} data={data} state={state} />
            </Card>
          )}
          <Card title={words.customsReceipt}>
            <Receipts roles={["customs", "system"]} data={data} state={state} />
          </Card>
        </Columns>
      )}
      {!editable && <Document view={view} />}
      {data.opened.entries.length > 0 && (
        <Card title={words.history} id="history">
          <Timeline entries={entriesOf(data.opened, state)} />
        </Card>
      )}
    </>
  );
});

type PageData = Parameters<typeof entriesOf>;

function Receipts({ roles, data, state }: {
  roles: NonNullable<PageData[2]>;
  data: { opened: PageData[0] };
  state: PageData[1];
}) {
  const entries = entriesOf(data.opened, state, roles);
  return entries.length === 0
    ? <p class="meta">{state.messages.acts.noReceipt}</p>
    : <Timeline entries={entries} />;
}
