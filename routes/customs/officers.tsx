import { page } from "fresh";
import { addOfficer } from "../../services/add_officer.ts";
import { listOfficers } from "../../services/list_officers.ts";
import { define, type State } from "../../state.ts";
import { unkept } from "../(_http)/invite_link.ts";
import {
  afterAdding,
  emptyForm,
  type OfficersData,
  OfficersPage,
} from "../(_http)/officers_page.tsx";
import { onceOf, readForm, readTexts } from "../(_http)/read_form.ts";
import { signedIn } from "../(_http)/viewer.ts";

function load({ state, url }: { state: State; url: URL }) {
  const after = url.searchParams.get("after") ?? undefined;
  return listOfficers(state.deps, { actor: signedIn(state).actor, after });
}

export const handler = define.handlers({
  async GET(ctx) {
    return page<OfficersData>({ officers: await load(ctx), ...emptyForm(ctx.state) });
  },

  async POST(ctx) {
    const form = await readForm(ctx.req);
    const values = readTexts(form, ["userName", "name"]);
    const once = onceOf(form);
    const { actor } = signedIn(ctx.state);
    const result = await addOfficer(ctx.state.deps, { actor, values, once });
    const data = { officers: await load(ctx), ...afterAdding(ctx, { result, values, once }) };
    return page<OfficersData>(data, { status: result.ok ? 200 : 422, headers: unkept });
  },
});

export default define.page<typeof handler>(function Officers({ data, state }) {
  const { officers } = state.messages;
  const words = { title: officers.title, meta: officers.text };
  return <OfficersPage {...words} state={state} data={data} here="/customs/officers" />;
});
