import type { ComponentChildren } from "preact";
import { OfficerForm } from "../../components/accounts/OfficerForm.tsx";
import { OfficerTable } from "../../components/accounts/OfficerTable.tsx";
import { OneTimeLink } from "../../components/accounts/OneTimeLink.tsx";
import { Card } from "../../components/Card.tsx";
import { errorLinks, fieldErrors } from "../../components/explain.ts";
import { PageHead } from "../../components/PageHead.tsx";
import { Pager } from "../../components/Pager.tsx";
import type { Issue } from "../../rules/result.ts";
import type { addOfficer } from "../../services/add_officer.ts";
import type { listOfficers } from "../../services/list_officers.ts";
import type { State } from "../../state.ts";
import { inviteLink } from "./invite_link.ts";
import { listAddress } from "./list_address.ts";
import { officerRows } from "./officer_rows.ts";
import { Title } from "./Title.tsx";
import { formToken, signedIn } from "./viewer.ts";

/** What the pages of officers show: a page of them, and the form for one more. */
export interface OfficersData {
  readonly officers: Awaited<ReturnType<typeof listOfficers>>;
  readonly values: { readonly userName?: string; readonly name?: string };
  readonly issues: readonly Issue[];
  readonly once: string;
  /** The officer just added, with the link to hand over. */
  readonly invited:
    | { readonly name: string; readonly userName: string; readonly link: string }
    | null;
}

/** An empty form. */
export function emptyForm({ deps }: State) {
  return { values: {}, issues: [], once: deps.newId(), invited: null };
}

/** What the form shows after it was sent. */
export function afterAdding(
  ctx: { readonly state: State; readonly url: URL },
  { result, values, once }: {
    result: Awaited<ReturnType<typeof addOfficer>>;
    values: OfficersData["values"];
    once: string;
  },
): Omit<OfficersData, "officers"> {
  if (!result.ok) return { values, issues: result.issues, once, invited: null };
  const { user: { name, userName }, secret } = result.value;
  return { ...emptyForm(ctx.state), invited: { name, userName, link: inviteLink(ctx, secret) } };
}

interface OfficersPageProps {
  readonly state: State;
  readonly data: OfficersData;
  /** The path of the page itself. */
  readonly here: string;
  readonly title: string;
  readonly meta: string;
  /** What stands above the officers. */
  readonly children?: ComponentChildren;
}

/** Officers, and the form for one more. */
export function OfficersPage({ state, data, here, title, meta, children }: OfficersPageProps) {
  const { messages, lang } = state;
  const { officers, issues, invited } = data;
  const token = formToken(state);
  return (
    <>
      <Title state={state} text={title} />
      <Card>
        <PageHead title={title} meta={meta} />
        {children}
        {invited && <h2>{messages.officers.added(invited.name)}</h2>}
        {invited && <OneTimeLink {...invited} messages={messages} />}
        <OfficerTable
          officers={officerRows(officers.items)}
          title={messages.officers.ofAuthority}
          inviteAction="/customs/invite"
          passwordPage={(id) =>
            id === signedIn(state).actor.userId ? null : `/customs/accounts/${id}/password`}
          token={token}
          messages={messages}
        />
        {officers.next !== null && (
          <Pager
            next={listAddress(here, { after: officers.next })}
            text={messages.officers.shown(officers.items.length)}
            messages={messages}
          />
        )}
      </Card>
      <OfficerForm
        {...data}
        action={here}
        token={token}
        errors={fieldErrors(issues, messages)}
        summary={errorLinks(issues, messages)}
        lang={lang}
        messages={messages}
      />
    </>
  );
}
