import { HttpError, page } from "fresh";
import { AllocateForm } from "../../../components/accounts/AllocateForm.tsx";
import { OneTimeLink } from "../../../components/accounts/OneTimeLink.tsx";
import { Actions } from "../../../components/Actions.tsx";
import { Card } from "../../../components/Card.tsx";
import { errorLinks, fieldErrors } from "../../../components/explain.ts";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { PageHead } from "../../../components/PageHead.tsx";
import { profileFields } from "../../../rules/accounts.ts";
import type { Issue } from "../../../rules/result.ts";
import { allocateAccount } from "../../../services/allocate_account.ts";
import { ownAuthority } from "../../../services/own_authority.ts";
import { define, type State } from "../../../state.ts";
import { inviteLink, unkept } from "../../(_http)/invite_link.ts";
import { listAddress } from "../../(_http)/list_address.ts";
import { onceOf, readForm, readTexts } from "../../(_http)/read_form.ts";
import { Title } from "../../(_http)/Title.tsx";
import { formToken, signedIn } from "../../(_http)/viewer.ts";

const fields = [...profileFields, "userName", "homeNumber"] as const;

interface NewData {
  readonly values: Readonly<Partial<Record<typeof fields[number], string>>>;
  readonly issues: readonly Issue[];
  readonly once: string;
  readonly country: string;
  /** The link, once there is an account. */
  readonly link: string | null;
}

async function countryOf({ deps, viewer }: State): Promise<string> {
  const authority = await ownAuthority(deps, signedIn({ viewer }));
  if (authority === null) throw new HttpError(404);
  return authority.country;
}

export const handler = define.handlers({
  async GET({ state }) {
    const country = await countryOf(state);
    const once = state.deps.newId();
    return page<NewData>({ values: {}, issues: [], once, country, link: null });
  },

  async POST(ctx) {
    const form = await readForm(ctx.req);
    const values = readTexts(form, fields);
    const once = onceOf(form);
    const { actor } = signedIn(ctx.state);
    const result = await allocateAccount(ctx.state.deps, { actor, values, once });
    const data = { values, once, country: await countryOf(ctx.state) };
    if (!result.ok) {
      return page<NewData>({ ...data, issues: result.issues, link: null }, { status: 422 });
    }
    const link = inviteLink(ctx, result.value.secret);
    return page<NewData>({ ...data, issues: [], link }, { headers: unkept });
  },
});

export default define.page<typeof handler>(function NewEnterprise({ data, state }) {
  const { messages, lang } = state;
  const { values, issues, link } = data;
  return (
    <>
      <Title state={state} text={messages.enterprises.allocateTitle} />
      {link !== null ? <Allocated state={state} values={values} link={link} /> : (
        <AllocateForm
          {...data}
          errors={fieldErrors(issues, messages)}
          summary={errorLinks(issues, messages)}
          claim={claimOf(data)}
          token={formToken(state)}
          lang={lang}
          messages={messages}
        />
      )}
    </>
  );
});

function claimOf({ issues, values }: NewData): string | null {
  return issues.some(({ code }) => code === "account.number_claimable")
    ? listAddress("/authority/enterprises/certify", { query: values.homeNumber })
    : null;
}

function Allocated(
  { state: { messages }, values, link }: { state: State; values: NewData["values"]; link: string },
) {
  const { enterprises } = messages;
  return (
    <Card>
      <PageHead title={enterprises.allocated(values.companyName ?? "")} />
      <OneTimeLink link={link} userName={values.userName ?? ""} messages={messages} />
      <Actions>
        <LinkButton href="/authority/enterprises">{enterprises.title}</LinkButton>
        <LinkButton kind="plain" href="/authority/enterprises/new">
          {enterprises.allocate}
        </LinkButton>
      </Actions>
    </Card>
  );
}
