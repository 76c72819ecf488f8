import { page } from "fresh";
import { CategoryChoice } from "../../components/application/CategoryChoice.tsx";
import { StartForm } from "../../components/application/StartForm.tsx";
import { ErrorSummary } from "../../components/ErrorSummary.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { mayFile } from "../../rules/access.ts";
import { searchProducts } from "../../rules/catalogue.ts";
import { dayOf } from "../../rules/numbers.ts";
import { categoryOfLeaf, inForce, type Pack } from "../../rules/pack.ts";
import type { Issue } from "../../rules/result.ts";
import { catalogueOn } from "../../services/catalogue_on.ts";
import { startApplication } from "../../services/start_application.ts";
import { siteIssues } from "../../services/submit.ts";
import { define, type State } from "../../state.ts";
import { textIn } from "../(_http)/asked.ts";
import { readForm } from "../(_http)/read_form.ts";
import { HttpError } from "fresh";
import { viewerOf } from "./(_parts)/opened.ts";
import { ProductPicker } from "../(_http)/ProductPicker.tsx";
import { Title } from "../(_http)/Title.tsx";

/** Products shown beside the list of categories; the query page shows them all. */
const FOUND = 12;

async function choiceData(state: State, { url, issues }: { url: URL; issues: readonly Issue[] }) {
  const { actor } = viewerOf(state);
  const { deps } = state;
  if (actor.role !== "enterprise") throw new HttpError(403);
  const day = dayOf(deps.now());
  const pack = inForce(deps.packs, day);
  const enterprise = await deps.enterprises.find(actor.enterpriseId);
  if (pack === undefined || enterprise === null) throw new HttpError(404);
  const text = (name: string) => textIn(url, name);
  const query = { hs: text("hs"), name: text("name") };
  const searched = query.hs !== "" || query.name !== "";
  const leaf = text("leaf");
  const category = categoryOfLeaf(pack, leaf);
  const earlier = category === undefined ? [] : await deps.applications.ofEnterprise(enterprise.id);
  const names = await deps.authorities.listOfCountry(enterprise.country);
  const id = deps.newId();
  return {
    pack,
    query,
    found: searched ? await foundIn(deps, { pack, query, day }) : null,
    leaf: category === undefined ? undefined : leaf,
    category,
    country: enterprise.country,
    allowed: category === undefined || mayFile(enterprise.origin, category.route),
    selfMade: enterprise.origin === "self_made",
    authorities: names.map(({ name }) => name[state.lang]),
    earlier: earlier.slice(0, 50).map(({ id, number, leaf }) => ({ id, number, leaf })),
    from: text("from"),
    /** Chosen now, so that a double click starts one draft. */
    id,
    barred: category === undefined ? [] : await barring(deps, { enterprise, leaf, id }),
    issues,
  };
}

async function foundIn(
  deps: State["deps"],
  { pack, query, day }: { pack: Pack; query: { hs: string; name: string }; day: string },
) {
  return searchProducts(await catalogueOn(deps, pack), { ...query, day }).slice(0, FOUND);
}

async function barring(
  deps: State["deps"],
  { enterprise, leaf, id }: { enterprise: { id: string }; leaf: string; id: string },
): Promise<Issue[]> {
  const asked = { enterpriseId: enterprise.id, leaf, applicationId: id };
  return siteIssues(deps, { site: await deps.registrations.site(asked), id });
}

export const handler = define.handlers({
  async GET(ctx) {
    return page(await choiceData(ctx.state, { url: ctx.url, issues: [] }));
  },

  async POST(ctx) {
    const form = await readForm(ctx.req);
    const { actor } = viewerOf(ctx.state);
    const typed = String(form.get("id") ?? "");
    const from = String(form.get("from") ?? "");
    const result = await startApplication(ctx.state.deps, {
      actor,
      id: /^[0-9a-z]{10,40}$/.test(typed) ? typed : ctx.state.deps.newId(),
      leaf: String(form.get("leaf") ?? ""),
      from: from === "" ? undefined : from,
    });
    if (result.ok) return ctx.redirect(`/applications/${result.value.id}/basic`, 303);
    const data = await choiceData(ctx.state, { url: ctx.url, issues: result.issues });
    return page(data, { status: 422 });
  },
});

/** 注册申请: choose the product category, with the category query at hand. */
export default define.page<typeof handler>(function NewApplication({ data, state }) {
  const { messages, lang } = state;
  const words = messages.start;
  const items = data.issues.map(({ code, values }) => ({
    href: "#categories",
    text: messages.issue[code]("", values ?? {}),
  }));
  return (
    <>
      <Title state={state} text={words.title} />
      {data.leaf !== undefined && data.category !== undefined
        ? (
          <StartForm
            {...data}
            leaf={data.leaf}
            category={data.category}
            token={viewerOf(state).formToken}
            lang={lang}
            messages={messages}
          />
        )
        : (
          <div class="card">
            <PageHead title={words.title} meta={words.intro} />
            {items.length > 0 && (
              <ErrorSummary title={messages.application.toPutRight(items.length)} items={items} />
            )}
            <CategoryChoice {...data} lang={lang} messages={messages} />
            <ProductPicker state={state} href="/applications/new?leaf={leaf}" />
          </div>
        )}
    </>
  );
});
