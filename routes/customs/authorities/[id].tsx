import { HttpError, page } from "fresh";
import { Notice } from "../../../components/Notice.tsx";
import { countryName } from "../../../rules/countries.ts";
import { addOfficer } from "../../../services/add_officer.ts";
import { findAuthority } from "../../../services/find_authority.ts";
import { define, type State } from "../../../state.ts";
import { unkept } from "../../(_http)/invite_link.ts";
import {
  afterAdding,
  emptyForm,
  type OfficersData,
  OfficersPage,
} from "../../(_http)/officers_page.tsx";
import { onceOf, readForm, readTexts } from "../../(_http)/read_form.ts";
import { signedIn } from "../../(_http)/viewer.ts";

interface Place {
  readonly state: State;
  readonly url: URL;
  readonly params: Readonly<Record<string, string>>;
}

async function load({ state, url, params }: Place) {
  const after = url.searchParams.get("after") ?? undefined;
  const { actor } = signedIn(state);
  const found = await findAuthority(state.deps, { actor, id: params["id"] ?? "", after });
  if (!found.ok) throw new HttpError(404);
  return found.value;
}

type AuthorityData = OfficersData & Awaited<ReturnType<typeof load>>;

export const handler = define.handlers({
  async GET(ctx) {
    return page<AuthorityData>({ ...await load(ctx), ...emptyForm(ctx.state) });
  },

  /** Adds an officer. */
  async POST(ctx) {
    const { authority: { id } } = await load(ctx);
    const form = await readForm(ctx.req);
    const values = readTexts(form, ["userName", "name"]);
    const once = onceOf(form);
    const { actor } = signedIn(ctx.state);
    const result = await addOfficer(ctx.state.deps, { actor, authorityId: id, values, once });
    const data = { ...await load(ctx), ...afterAdding(ctx, { result, values, once }) };
    return page<AuthorityData>(data, { status: result.ok ? 200 : 422, headers: unkept });
  },
});

export default define.page<typeof handler>(function AuthorityPage({ data, state, url }) {
  const { lang, messages } = state;
  const { authority } = data;
  return (
    <OfficersPage
      state={state}
      data={data}
      here={url.pathname}
      title={authority.name[lang]}
      meta={countryName(authority.country, lang)}
    >
      {url.searchParams.has("added") && <Notice kind="done" title={messages.authorities.added} />}
    </OfficersPage>
  );
});
