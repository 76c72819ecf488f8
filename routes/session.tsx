import { type Context, page } from "fresh";
import { Card } from "../components/Card.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { define, type State } from "../state.ts";
import { asksJson } from "./(_http)/asks_json.ts";
import { sessionAnswer } from "./(_http)/session_answer.tsx";
import { Title } from "./(_http)/Title.tsx";

/** What there is to say of the session, to the scripts of a page; to people, the way back there. */
export const handler = define.handlers({
  GET(ctx) {
    if (asksJson(ctx.req)) return told(ctx);
    return ctx.state.viewer === null ? ctx.redirect("/sign-in?next=/session", 303) : page({});
  },

  /** Makes it last longer, as every request does but the question itself. */
  POST: (ctx) => told(ctx),
});

async function told(ctx: Context<State>): Promise<Response> {
  return ctx.json(await sessionAnswer(ctx), { headers: { "cache-control": "no-store" } });
}

export default define.page<typeof handler>(function Back({ state }) {
  const { sessionNotice } = state.messages;
  return (
    <Card>
      <Title state={state} text={sessionNotice.resumedTitle} />
      <PageHead title={sessionNotice.resumedTitle} />
      <p>{sessionNotice.backText}</p>
    </Card>
  );
});
