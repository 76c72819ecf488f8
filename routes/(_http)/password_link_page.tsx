import { type Context, HttpError, page } from "fresh";
import { HolderFacts, holderName } from "../../components/accounts/HolderFacts.tsx";
import { OneTimeLink } from "../../components/accounts/OneTimeLink.tsx";
import { PasswordLinkForm } from "../../components/accounts/PasswordLinkForm.tsx";
import { Actions } from "../../components/Actions.tsx";
import { Card } from "../../components/Card.tsx";
import { errorLinks } from "../../components/explain.ts";
import { LinkButton } from "../../components/LinkButton.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import type { Issue } from "../../rules/result.ts";
import { findHolder, type Holder } from "../../services/find_holder.ts";
import { renewPassword } from "../../services/renew_password.ts";
import type { State } from "../../state.ts";
import { inviteLink, unkept } from "./invite_link.ts";
import { Title } from "./Title.tsx";
import { formToken, signedIn } from "./viewer.ts";

/** Whose password the link is to set, and the link once it is made. */
export interface PasswordLinkData {
  readonly holder: Holder;
  readonly link: string | null;
  readonly issues: readonly Issue[];
}

/** The holder of the path for whom the viewer may make a link, or 404. */
async function load({ state, params }: Context<State>): Promise<Holder> {
  const { actor } = signedIn(state);
  const found = await findHolder(state.deps, { actor, userId: params["user"] ?? "" });
  if (!found.ok || !found.value.mayHandOver) throw new HttpError(404);
  // Where the path names an enterprise too, it is the holder's.
  const { id = found.value.enterprise?.id } = params;
  if (id !== found.value.enterprise?.id) throw new HttpError(404);
  return found.value;
}

/** Asks to make sure who is asking, then makes the link and shows it once. */
export const passwordLinkHandlers = {
  async GET(ctx: Context<State>) {
    return page<PasswordLinkData>({ holder: await load(ctx), link: null, issues: [] });
  },

  async POST(ctx: Context<State>) {
    const holder = await load(ctx);
    const { actor } = signedIn(ctx.state);
    const result = await renewPassword(ctx.state.deps, { actor, userId: holder.id });
    if (!result.ok) {
      const { issues } = result;
      const status = issues[0].code === "account.too_many" ? 429 : 409;
      return page<PasswordLinkData>({ holder, link: null, issues }, { status });
    }
    const link = inviteLink(ctx, result.value.secret);
    return page<PasswordLinkData>({ holder, link, issues: [] }, { headers: unkept });
  },
};

interface PasswordLinkPageProps {
  readonly data: PasswordLinkData;
  readonly state: State;
  /** The path of the page itself. */
  readonly here: string;
  readonly back: string;
}

/** The confirmation, or the link. */
export function PasswordLinkPage({ data, state, here, back }: PasswordLinkPageProps) {
  const { messages, lang } = state;
  const { holder, link, issues } = data;
  const { newPassword } = messages;
  return (
    <>
      <Title state={state} text={newPassword.title} />
      {link === null
        ? (
          <PasswordLinkForm
            action={here}
            back={back}
            token={formToken(state)}
            name={holderName(holder)}
            phone={holder.enterprise?.contactPhone ?? ""}
            replaces={holder.active}
            summary={errorLinks(issues, messages)}
            messages={messages}
          >
            <HolderFacts {...{ holder, lang, messages }} />
          </PasswordLinkForm>
        )
        : (
          <Card>
            <PageHead kicker={holderName(holder)} title={newPassword.made(holder.userName)} />
            <OneTimeLink link={link} userName={holder.userName} messages={messages} />
            {holder.active && <p>{newPassword.effect}</p>}
            <Actions>
              <LinkButton href={back}>{newPassword.back}</LinkButton>
            </Actions>
          </Card>
        )}
    </>
  );
}
