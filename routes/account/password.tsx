import { page } from "fresh";
import { PasswordFields } from "../../components/accounts/PasswordFields.tsx";
import { Actions } from "../../components/Actions.tsx";
import { Button } from "../../components/Button.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { errorLinks, fieldErrors } from "../../components/explain.ts";
import { FormToken } from "../../components/FormToken.tsx";
import { LinkButton } from "../../components/LinkButton.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { PasswordField } from "../../components/PasswordField.tsx";
import type { Issue } from "../../rules/result.ts";
import { changePassword } from "../../services/change_password.ts";
import { define } from "../../state.ts";
import { setSession } from "../(_http)/cookies.ts";
import { deviceOf } from "../(_http)/network.ts";
import { readForm, secretOf } from "../(_http)/read_form.ts";
import { Title } from "../(_http)/Title.tsx";
import { formToken, signedIn } from "../(_http)/viewer.ts";

interface PasswordData {
  readonly issues: readonly Issue[];
}

export const handler = define.handlers({
  GET: () => page<PasswordData>({ issues: [] }),

  async POST(ctx) {
    const form = await readForm(ctx.req);
    const { actor, sessionId } = signedIn(ctx.state);
    const result = await changePassword(ctx.state.deps, {
      actor,
      sessionId,
      ...deviceOf(ctx),
      passwordCurrent: secretOf(form, "passwordCurrent"),
      password: secretOf(form, "password"),
      passwordRepeat: secretOf(form, "passwordRepeat"),
    });
    if (!result.ok) return page<PasswordData>({ issues: result.issues }, { status: 422 });
    const response = ctx.redirect("/account?saved=password", 303);
    setSession(ctx, { headers: response.headers, token: result.value.token });
    return response;
  },
});

export default define.page<typeof handler>(function Password({ data: { issues }, state }) {
  const { messages } = state;
  const { accountForm, common, passwordPage } = messages;
  const errors = fieldErrors(issues, messages);
  return (
    <form class="card" method="post" action="/account/password">
      <Title state={state} text={passwordPage.title} />
      <PageHead title={passwordPage.title} />
      {issues.length > 0 && (
        <ErrorSummary
          title={accountForm.toPutRight(issues.length)}
          items={errorLinks(issues, messages)}
        />
      )}
      <p>{passwordPage.text}</p>
      <FormToken token={formToken(state)} />
      <PasswordField
        id="passwordCurrent"
        name="passwordCurrent"
        {...accountForm.fields.passwordCurrent}
        error={errors["passwordCurrent"]}
        autocomplete="current-password"
        required
        messages={messages}
      />
      <PasswordFields errors={errors} messages={messages} />
      <Actions>
        <Button>{passwordPage.button}</Button>
        <LinkButton kind="plain" href="/account">{common.cancel}</LinkButton>
      </Actions>
    </form>
  );
});
