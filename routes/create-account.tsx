import { page } from "fresh";
import { CreateAccountForm } from "../components/accounts/CreateAccountForm.tsx";
import { errorLinks, fieldErrors } from "../components/explain.ts";
import { profileFields } from "../rules/accounts.ts";
import type { Issue } from "../rules/result.ts";
import { createAccount } from "../services/create_account.ts";
import { listPublicAuthorities } from "../services/list_public_authorities.ts";
import { define } from "../state.ts";
import { networkOf } from "./(_http)/network.ts";
import { onceOf, readForm, readTexts, secretOf } from "./(_http)/read_form.ts";
import { Title } from "./(_http)/Title.tsx";
import { formToken } from "./(_http)/viewer.ts";

const fields = [...profileFields, "userName", "country", "homeNumber"] as const;

interface CreateData {
  readonly values: Readonly<Partial<Record<typeof fields[number], string>>>;
  readonly issues: readonly Issue[];
  readonly once: string;
  readonly authorities: Awaited<ReturnType<typeof listPublicAuthorities>>;
}

export const handler = define.handlers({
  async GET(ctx) {
    const { deps, viewer } = ctx.state;
    if (viewer !== null) return ctx.redirect("/", 303);
    const authorities = await listPublicAuthorities(deps);
    return page<CreateData>({ values: {}, issues: [], once: deps.newId(), authorities });
  },

  async POST(ctx) {
    const form = await readForm(ctx.req);
    const values = readTexts(form, fields);
    const once = onceOf(form);
    const { deps } = ctx.state;
    const result = await createAccount(deps, {
      values,
      password: secretOf(form, "password"),
      passwordRepeat: secretOf(form, "passwordRepeat"),
      once,
      network: networkOf(ctx),
    });
    if (result.ok) return ctx.redirect("/sign-in?created=1", 303);
    const authorities = await listPublicAuthorities(deps);
    return page<CreateData>({ values, issues: result.issues, once, authorities }, { status: 422 });
  },
});

export default define.page<typeof handler>(function CreateAccount({ data, state }) {
  const { messages, lang } = state;
  return (
    <>
      <Title state={state} text={messages.createAccount.title} />
      <CreateAccountForm
        {...data}
        token={formToken(state)}
        errors={fieldErrors(data.issues, messages)}
        summary={errorLinks(data.issues, messages)}
        lang={lang}
        messages={messages}
      />
    </>
  );
});
