import { type Context, page } from "fresh";
import { Card } from "../../../components/Card.tsx";
import { ImportForm } from "../../../components/imports/ImportForm.tsx";
import { ImportTable } from "../../../components/imports/ImportTable.tsx";
import { ListFoot } from "../../../components/lists/ListFoot.tsx";
import { Notice } from "../../../components/Notice.tsx";
import { PageHead } from "../../../components/PageHead.tsx";

import { importLimits } from "../../../rules/catalogue_import.ts";
import { dayOf } from "../../../rules/numbers.ts";
import { inForce } from "../../../rules/pack.ts";
import { refuse, type Result } from "../../../rules/result.ts";
import { checkImport, type ProductImport } from "../../../services/check_import.ts";
import { openGate } from "../../../services/gate.ts";
import { listImports } from "../../../services/list_imports.ts";
import { define, type State } from "../../../state.ts";
import { boundedForm, inTurn, uploadOf } from "../../applications/(_parts)/upload.ts";
import { pageIn } from "../../(_http)/asked.ts";
import { readTexts } from "../../(_http)/read_form.ts";
import { Title } from "../../(_http)/Title.tsx";
import { formToken, signedIn } from "../../(_http)/viewer.ts";
import { errorsOf } from "./(_parts)/import_errors.ts";
import { placesIn } from "./(_parts)/places_in.ts";

const HERE = "/customs/products";

/** Tables that are read at once: each takes memory while it is. */
const reading = openGate(1);

const NOTHING = { name: "", bytes: new Uint8Array() };

type Errors = Readonly<Record<string, string>>;

async function load(
  { state, url }: Pick<Context<State>, "state" | "url">,
  { errors, from }: { errors: Errors; from?: string },
) {
  const { deps } = state;
  const today = dayOf(deps.now());
  const { actor } = signedIn(state);
  return {
    list: await listImports(deps, { actor, ...pageIn(url) }),
    id: deps.newId(),
    from: from ?? today,
    pack: inForce(deps.packs, today)?.id ?? "",
    errors,
  };
}

/** Reads what was sent; the tables of all people one after the other, however slowly they come. */
async function checked(ctx: Context<State>): Promise<[Result<ProductImport>, from: string]> {
  const { deps } = ctx.state;
  const form = await boundedForm(ctx.req, { bytes: importLimits.bytes });
  if (form === "too_large") {
    return [refuse("file.too_large", { limit: importLimits.bytes / 1e6 }), dayOf(deps.now())];
  }
  const { id, from, pack } = readTexts(form, ["id", "from", "pack"]);
  const input = {
    actor: signedIn(ctx.state).actor,
    id: /^[0-9a-z]{10,40}$/.test(id) ? id : deps.newId(),
    pack,
    from,
    upload: await uploadOf(form, "file") ?? NOTHING,
    places: placesIn(ctx.state, pack),
  };
  return [await reading(() => checkImport(deps, input)), from];
}

export const handler = define.handlers({
  GET: async (ctx) => page(await load(ctx, { errors: {} })),

  /** Checks a table; the catalogue does not change. */
  async POST(ctx) {
    const [result, from] = await inTurn(ctx, () => checked(ctx));
    if (result.ok) return ctx.redirect(`${HERE}/${result.value.id}?done=check`, 303);
    const errors = errorsOf(result.issues, ctx.state.messages);
    return page(await load(ctx, { errors, from }), { status: 422 });
  },
});

/** Official tables: those that were read, and the form for another. */
export default define.page<typeof handler>(function ProductTables({ data, state, url }) {
  const { messages, lang, deps } = state;
  const { imports } = messages;
  const rows = data.list.rows.map(({ head, by }) => ({ ...head, by }));
  return (
    <>
      <Title state={state} text={imports.title} />
      <Card>
        <PageHead title={imports.title} meta={imports.intro} />
        {url.searchParams.has("discarded") && <Notice kind="done" title={imports.discarded} />}
        <ImportTable rows={rows} messages={messages} />
        <ListFoot path={HERE} list={data.list} messages={messages} />
      </Card>
      <ImportForm
        {...data}
        packs={deps.packs}
        token={formToken(state)}
        lang={lang}
        messages={messages}
      />
    </>
  );
});
