import { page } from "fresh";
import { AccountFields } from "../../../components/accounts/AccountFields.tsx";
import { Actions } from "../../../components/Actions.tsx";
import { Button } from "../../../components/Button.tsx";
import { ErrorSummary } from "../../../components/ErrorSummary.tsx";
import { errorLinks, fieldErrors } from "../../../components/explain.ts";
import { FormToken } from "../../../components/FormToken.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { PageHead } from "../../../components/PageHead.tsx";
import { requiredFields } from "../../../rules/accounts.ts";
import type { Issue } from "../../../rules/result.ts";
import { createAuthority } from "../../../services/create_authority.ts";
import { define } from "../../../state.ts";
import { onceOf, readForm, readTexts } from "../../(_http)/read_form.ts";
import { Title } from "../../(_http)/Title.tsx";
import { formToken, signedIn } from "../../(_http)/viewer.ts";

const fields = requiredFields.authority;

interface NewData {
  readonly values: Readonly<Partial<Record<typeof fields[number], string>>>;
  readonly issues: readonly Issue[];
  readonly once: string;
}

export const handler = define.handlers({
  GET: ({ state }) => page<NewData>({ values: {}, issues: [], once: state.deps.newId() }),

  async POST(ctx) {
    const form = await readForm(ctx.req);
    const values = readTexts(form, fields);
    const once = onceOf(form);
    const { actor } = signedIn(ctx.state);
    const result = await createAuthority(ctx.state.deps, { actor, values, once });
    return result.ok
      ? ctx.redirect(`/customs/authorities/${result.value.id}?added=1`, 303)
      : page<NewData>({ values, issues: result.issues, once }, { status: 422 });
  },
});

export default define.page<typeof handler>(function NewAuthority({ data, state }) {
  const { messages, lang } = state;
  const { accountForm, authorities, common } = messages;
  const { values, issues, once } = data;
  return (
    <form class="card" method="post" action="/customs/authorities/new">
      <Title state={state} text={authorities.add} />
      <PageHead title={authorities.add} meta={authorities.addText} />
      {issues.length > 0 && (
        <ErrorSummary
          title={accountForm.toPutRight(issues.length)}
          items={errorLinks(issues, messages)}
        />
      )}
      <FormToken token={formToken(state)} />
      <input type="hidden" name="once" value={once} />
      <AccountFields
        fields={fields}
        required={fields}
        values={values}
        errors={fieldErrors(issues, messages)}
        lang={lang}
        messages={messages}
      />
      <Actions>
        <Button>{authorities.addButton}</Button>
        <LinkButton kind="plain" href="/customs/authorities">{common.cancel}</LinkButton>
      </Actions>
    </form>
  );
});
