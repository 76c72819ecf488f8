import { HttpError, page } from "fresh";
import { Actions } from "../../../components/Actions.tsx";
import { Button } from "../../../components/Button.tsx";
import { ErrorSummary } from "../../../components/ErrorSummary.tsx";
import { FormToken } from "../../../components/FormToken.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { leafName, packTexts } from "../../../components/pack_texts.ts";
import { PageHead } from "../../../components/PageHead.tsx";
import { FormChanges, LostAnswers } from "../../../components/rules/ConversionList.tsx";
import { mayFile } from "../../../rules/access.ts";
import type { Conversion } from "../../../rules/conversion.ts";
import type { Issue } from "../../../rules/result.ts";
import { conversionFor, convert } from "../../../services/convert.ts";
import type { OpenedApplication } from "../../../services/open_application.ts";
import { define, type State } from "../../../state.ts";
import { readForm } from "../../(_http)/read_form.ts";
import { Title } from "../../(_http)/Title.tsx";
import { lateStatus, openedByOwner, viewerOf } from "../(_parts)/opened.ts";
import { wholeOf } from "../(_parts)/typed.ts";

interface ConvertData {
  readonly opened: OpenedApplication;
  readonly conversion: Conversion;
  readonly issues: readonly Issue[];
}

export const handler = define.handlers({
  async GET(ctx) {
    const opened = await openedByOwner(ctx);
    const { id, status } = opened.application;
    if (status !== "draft") throw new HttpError(404);
    const conversion = conversionFor(ctx.state.deps, opened);
    if (conversion === null) return ctx.redirect(`/applications/${id}`, 303);
    return page<ConvertData>({ opened, conversion, issues: [] });
  },

  async POST(ctx) {
    const { application: { id } } = await openedByOwner(ctx);
    const { actor } = viewerOf(ctx.state);
    const acts = wholeOf(await readForm(ctx.req), "acts");
    const result = await convert(ctx.state.deps, { actor, id, acts });
    if (result.ok) return ctx.redirect(`/applications/${id}?done=convert`, 303);
    const opened = await openedByOwner(ctx);
    const conversion = conversionFor(ctx.state.deps, opened);
    if (!opened.editable || conversion === null) {
      return ctx.redirect(`/applications/${id}?moved=1`, 303);
    }
    const { issues } = result;
    return page<ConvertData>({ opened, conversion, issues }, {
      status: lateStatus(issues[0].code),
    });
  },
});

/** Shows what a draft gains and loses under the rules of today, and takes it over to them. */
export default define.page<typeof handler>(function Convert({ data, state }) {
  const { messages } = state;
  const words = messages.convert;
  const { opened: { application, form, enterprise }, conversion, issues } = data;
  const { to, form: next } = conversion;
  const [before, now] = [form.pack, to].map((pack) => packTexts(pack, state).name);
  const moved = next !== undefined && next.category.route !== application.route;
  const items = issues.map(({ code, values = {} }) => ({
    href: "#main",
    text: messages.issue[code]("", values),
  }));
  return (
    <form class="card" method="post" action={`/applications/${application.id}/convert`}>
      <Title state={state} text={`${words.title} · ${application.number}`} />
      <PageHead
        kicker={messages.application.title(application.number)}
        title={words.title}
        meta={words.intro(before ?? "", now ?? "", to.since)}
      />
      {items.length > 0 && <ErrorSummary title={messages.acts.notDone} items={items} />}
      {next === undefined && <Gone data={data} state={state} />}
      {next !== undefined && (
        <>
          {moved && (
            <>
              <h2>{words.route}</h2>
              <p>
                {words.routeChanges(
                  messages.route[application.route],
                  messages.route[next.category.route],
                )}
              </p>
              {!mayFile(enterprise.origin, next.category.route) && (
                <Notice kind="turn">
                  <p>{words.accountBars}</p>
                </Notice>
              )}
            </>
          )}
          <h2>{words.changes}</h2>
          <FormChanges before={form} conversion={conversion} words={state} />
          <LostAnswers before={form} conversion={conversion} words={state} />
          <p>{conversion.lost.length > 0 ? words.othersStay : words.stays} {words.final}</p>
        </>
      )}
      <FormToken token={viewerOf(state).formToken} />
      <input type="hidden" name="acts" value={String(application.acts)} />
      <Actions>
        {next !== undefined && <Button>{words.button}</Button>}
        <LinkButton kind="plain" href={`/applications/${application.id}`}>
          {messages.common.cancel}
        </LinkButton>
      </Actions>
    </form>
  );
});

/** No category takes this draft: what to do instead. */
function Gone({ data, state }: { data: ConvertData; state: State }) {
  const { opened: { form, dossier }, conversion: { to } } = data;
  const { convert } = state.messages;
  const { category: { id: category }, leaf, pack } = form;
  const name = leafName(pack, { category, leaf, ...state });
  const row = dossier.tables["products"]?.[0]?.values ?? {};
  const product = String(row["hsCode"] ?? "") || String(row["specificProduct"] ?? "");
  return (
    <Notice kind="stop" title={convert.goneTitle}>
      <p>{convert.gone(packTexts(to, state).name, name)}</p>
      <p>{convert.goneNext}</p>
      <LinkButton kind="plain" href={`/check?q=${encodeURIComponent(product)}`}>
        {convert.lookUp}
      </LinkButton>
    </Notice>
  );
}
