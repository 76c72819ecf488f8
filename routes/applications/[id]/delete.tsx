import { HttpError, page } from "fresh";
import { Actions } from "../../../components/Actions.tsx";
import { Button } from "../../../components/Button.tsx";
import { FormToken } from "../../../components/FormToken.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { PageHead } from "../../../components/PageHead.tsx";
import { deleteDraft } from "../../../services/delete_draft.ts";
import { define } from "../../../state.ts";
import { opened, viewerOf } from "../(_parts)/opened.ts";
import { Title } from "../../(_http)/Title.tsx";

export const handler = define.handlers({
  async GET(ctx) {
    const application = await opened(ctx);
    const own = viewerOf(ctx.state).actor.role === "enterprise";
    if (!own || application.application.status !== "draft") throw new HttpError(404);
    return page({ application: application.application });
  },

  async POST(ctx) {
    const { actor } = viewerOf(ctx.state);
    const { id = "" } = ctx.params;
    const gone = await deleteDraft(ctx.state.deps, { actor, id });
    if (gone.ok) return ctx.redirect("/applications?deleted=1", 303);
    // A second click finds the draft gone already; that is what was wanted.
    if (actor.role !== "enterprise") throw new HttpError(404);
    return gone.issues[0].code === "application.missing"
      ? ctx.redirect("/applications?deleted=1", 303)
      : ctx.redirect(`/applications/${id}?moved=1`, 303);
  },
});

/** Asks once before a draft is gone for good. */
export default define.page<typeof handler>(function DeleteDraft({ data, state }) {
  const { messages } = state;
  const { id, number } = data.application;
  return (
    <form class="card" method="post" action={`/applications/${id}/delete`}>
      <Title state={state} text={messages.application.deleteTitle(number)} />
      <PageHead title={messages.application.deleteTitle(number)} />
      <Notice kind="stop">
        <p>{messages.application.deleteWarning}</p>
      </Notice>
      <FormToken token={viewerOf(state).formToken} />
      <Actions>
        <Button kind="warn">{messages.application.deleteForGood}</Button>
        <LinkButton kind="plain" href={`/applications/${id}`}>{messages.common.cancel}</LinkButton>
      </Actions>
    </form>
  );
});
