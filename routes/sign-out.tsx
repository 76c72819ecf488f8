import { page } from "fresh";
import { Actions } from "../components/Actions.tsx";
import { Button } from "../components/Button.tsx";
import { FormToken } from "../components/FormToken.tsx";
import { LinkButton } from "../components/LinkButton.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { signOut } from "../services/sign_out.ts";
import { define } from "../state.ts";
import { setSession } from "./(_http)/cookies.ts";
import { Title } from "./(_http)/Title.tsx";
import { formToken, signedIn } from "./(_http)/viewer.ts";

const SIGNED_OUT = "/sign-in?out=1";

export const handler = define.handlers({
  GET(ctx) {
    return ctx.state.viewer === null ? ctx.redirect(SIGNED_OUT, 303) : page({});
  },

  async POST(ctx) {
    const { actor, sessionId } = signedIn(ctx.state);
    await signOut(ctx.state.deps, { actor, sessionId });
    const response = ctx.redirect(SIGNED_OUT, 303);
    setSession(ctx, { headers: response.headers, token: null });
    // Others may use this browser next; not the cache, which is costly to fill on a slow line.
    response.headers.set("clear-site-data", '"storage"');
    return response;
  },
});

export default define.page<typeof handler>(function SignOut({ state }) {
  const { messages: { signOut } } = state;
  return (
    <form class="card" method="post" action="/sign-out">
      <Title state={state} text={signOut.title} />
      <PageHead title={signOut.title} />
      <p>{signOut.text}</p>
      <FormToken token={formToken(state)} />
      <Actions>
        <Button>{signOut.button}</Button>
        <LinkButton kind="plain" href="/">{signOut.stay}</LinkButton>
      </Actions>
    </form>
  );
});
