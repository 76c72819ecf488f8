import { page } from "fresh";
import { browserName } from "../../components/accounts/browser_name.ts";
import { Button } from "../../components/Button.tsx";
import { Card } from "../../components/Card.tsx";
import { DataTable } from "../../components/DataTable.tsx";
import { momentText } from "../../components/dates.ts";
import { FormToken } from "../../components/FormToken.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { listSessions } from "../../services/list_sessions.ts";
import { revokeSession } from "../../services/revoke_session.ts";
import { define, type State } from "../../state.ts";
import { readForm, readTexts } from "../(_http)/read_form.ts";
import { Title } from "../(_http)/Title.tsx";
import { formToken, signedIn } from "../(_http)/viewer.ts";

type Sessions = Awaited<ReturnType<typeof listSessions>>;

export const handler = define.handlers({
  async GET({ state }) {
    const sessions = await listSessions(state.deps, signedIn(state));
    return page<{ sessions: Sessions }>({ sessions });
  },

  async POST(ctx) {
    const { session } = readTexts(await readForm(ctx.req), ["session"]);
    const { actor } = signedIn(ctx.state);
    await revokeSession(ctx.state.deps, { actor, sessionId: session });
    return ctx.redirect("/account/sessions?ended=1", 303);
  },
});

export default define.page<typeof handler>(function SessionsPage({ data, state, url }) {
  const words = state.messages.sessions;
  const columns = [
    { key: "device", label: words.device },
    { key: "network", label: words.network, numeric: true },
    { key: "since", label: words.since },
    { key: "seen", label: words.seen },
    { key: "end", label: words.end, quiet: true },
  ];
  const rows = data.sessions.map((session) => rowOf(state, session));
  return (
    <Card>
      <Title state={state} text={words.title} />
      <PageHead title={words.title} />
      {url.searchParams.has("ended") && <Notice kind="done" title={words.ended} />}
      <p>{words.text}</p>
      <DataTable caption={words.title} columns={columns} rows={rows} empty={null} />
    </Card>
  );
});

function rowOf(state: State, { id, agent, network, createdAt, seenAt }: Sessions[number]) {
  const { messages: { sessions: words }, lang } = state;
  const device = browserName(agent) || words.unknown;
  const here = id === signedIn(state).sessionId;
  return {
    key: id,
    marked: here,
    cells: {
      device,
      network,
      since: momentText(createdAt, lang),
      seen: momentText(seenAt, lang),
      end: here
        ? <span class="meta">{words.here}</span>
        : (
          <form method="post" action="/account/sessions">
            <FormToken token={formToken(state)} />
            <input type="hidden" name="session" value={id} />
            <Button kind="warn" label={words.endLabel(device)}>{words.end}</Button>
          </form>
        ),
    },
  };
}
