import { HttpError, page } from "fresh";
import { HolderFacts, holderName, kindOf } from "../../../../components/accounts/HolderFacts.tsx";
import { Actions } from "../../../../components/Actions.tsx";
import { Card } from "../../../../components/Card.tsx";
import { LinkButton } from "../../../../components/LinkButton.tsx";
import { PageHead } from "../../../../components/PageHead.tsx";
import { findHolder } from "../../../../services/find_holder.ts";
import { define } from "../../../../state.ts";
import { Title } from "../../../(_http)/Title.tsx";
import { signedIn } from "../../../(_http)/viewer.ts";

export const handler = define.handlers({
  async GET({ state, params }) {
    const { actor } = signedIn(state);
    const found = await findHolder(state.deps, { actor, userId: params["user"] ?? "" });
    if (!found.ok) throw new HttpError(404);
    return page(found.value);
  },
});

export default define.page<typeof handler>(function AccountPage({ data: holder, state, url }) {
  const { messages, lang } = state;
  const { accounts, account, newPassword } = messages;
  return (
    <Card>
      <Title state={state} text={holderName(holder)} />
      <PageHead
        kicker={accounts.title}
        title={holderName(holder)}
        meta={kindOf(holder, messages)}
      />
      <HolderFacts {...{ holder, lang, messages }} />
      {!holder.mayHandOver && <p>{accounts.own}</p>}
      <Actions>
        {holder.mayHandOver
          ? <LinkButton href={`${url.pathname}/password`}>{newPassword.title}</LinkButton>
          : <LinkButton href="/account/password">{account.password}</LinkButton>}
        <LinkButton kind="plain" href="/customs/accounts">{accounts.title}</LinkButton>
      </Actions>
    </Card>
  );
});
