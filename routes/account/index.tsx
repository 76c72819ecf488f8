import { HttpError, page } from "fresh";
import { AccountFacts } from "../../components/accounts/AccountFacts.tsx";
import { LowDataForm } from "../../components/accounts/LowDataForm.tsx";
import { ProfileForm } from "../../components/accounts/ProfileForm.tsx";
import { Card } from "../../components/Card.tsx";
import { DescriptionList } from "../../components/DescriptionList.tsx";
import { errorLinks, fieldErrors } from "../../components/explain.ts";
import { LinkButton } from "../../components/LinkButton.tsx";
import { Notice } from "../../components/Notice.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { type Profile, profileFields } from "../../rules/accounts.ts";
import type { Issue } from "../../rules/result.ts";
import { findAccount } from "../../services/find_account.ts";
import { maintainAccount } from "../../services/maintain_account.ts";
import { define, type State } from "../../state.ts";
import { readForm, readTexts } from "../(_http)/read_form.ts";
import { Title } from "../(_http)/Title.tsx";
import { formToken, signedIn } from "../(_http)/viewer.ts";

async function load({ state }: { state: State }) {
  const { actor } = signedIn(state);
  const found = await findAccount(state.deps, { actor });
  if (!found.ok) throw new HttpError(404);
  return found.value;
}

interface AccountData {
  readonly enterprise: Awaited<ReturnType<typeof load>>;
  /** What was just typed, where it could not be saved. */
  readonly typed: Profile | null;
  readonly issues: readonly Issue[];
}

export const handler = define.handlers({
  async GET(ctx) {
    return page<AccountData>({ enterprise: await load(ctx), typed: null, issues: [] });
  },

  async POST(ctx) {
    const { actor } = signedIn(ctx.state);
    if (actor.role !== "enterprise") throw new HttpError(403);
    const profile = readTexts(await readForm(ctx.req), profileFields);
    const result = await maintainAccount(ctx.state.deps, { actor, profile });
    if (result.ok) return ctx.redirect("/account?saved=1", 303);
    const { issues } = result;
    const enterprise = await load(ctx);
    return page<AccountData>({ enterprise, typed: profile, issues }, { status: 422 });
  },
});

export default define.page<typeof handler>(function Account({ data, state, url }) {
  const { enterprise, typed, issues } = data;
  const { messages, lang } = state;
  const { account } = messages;
  return (
    <>
      <Title state={state} text={account.title} />
      <Card>
        <PageHead title={account.title} />
        <Saved params={url.searchParams} messages={messages} />
        <Facts state={state} enterprise={enterprise} />
        <p>
          <LinkButton kind="plain" href="/account/password">{account.password}</LinkButton>{" "}
          <LinkButton kind="plain" href="/account/sessions">{account.sessions}</LinkButton>
        </p>
      </Card>
      {enterprise && (
        <ProfileForm
          values={typed ?? enterprise}
          errors={fieldErrors(issues, messages)}
          summary={errorLinks(issues, messages)}
          token={formToken(state)}
          lang={lang}
          messages={messages}
        />
      )}
      <LowDataForm low={signedIn(state).lowData} token={formToken(state)} messages={messages} />
    </>
  );
});

function Facts({ state, enterprise }: { state: State } & Pick<AccountData, "enterprise">) {
  const { messages, lang } = state;
  const { userName, displayName } = signedIn(state);
  if (enterprise !== null) {
    return <AccountFacts {...{ userName, enterprise, lang, messages }} own />;
  }
  const { account, accountForm } = messages;
  const items = [
    { term: accountForm.fields.userName.label, detail: userName },
    { term: account.worksFor, detail: displayName },
  ];
  return <DescriptionList items={items} />;
}

function Saved({ params, messages }: { params: URLSearchParams; messages: State["messages"] }) {
  const { account, lowData } = messages;
  const texts: Readonly<Record<string, string>> = {
    1: account.saved,
    number: account.numberSaved,
    password: account.passwordSaved,
    data: lowData.saved,
  };
  const text = texts[params.get("saved") ?? ""];
  return text === undefined ? null : <Notice kind="done" title={text} />;
}
