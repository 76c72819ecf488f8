import { HttpError, page } from "fresh";
import { Card } from "../../components/Card.tsx";
import { Filters } from "../../components/Filters.tsx";
import { ListFoot } from "../../components/lists/ListFoot.tsx";
import { PageHead } from "../../components/PageHead.tsx";
import { packTexts } from "../../components/pack_texts.ts";
import { AffectedTable } from "../../components/rules/AffectedTable.tsx";
import { SelectField } from "../../components/SelectField.tsx";
import type { Pack } from "../../rules/pack.ts";
import { paged } from "../../rules/paging.ts";
import { affectedRegistrations, countAffectedDrafts } from "../../services/affected.ts";
import { define, type State } from "../../state.ts";
import { pageIn, textIn } from "../(_http)/asked.ts";
import { Title } from "../(_http)/Title.tsx";
import { wordsOf } from "../(_http)/words.ts";

export const handler = define.handlers({
  async GET({ state: { deps }, url }) {
    const { packs } = deps;
    const asked = textIn(url, "pack");
    const law = asked === ""
      ? packs.toSorted((a, b) => a.since < b.since ? -1 : 1).at(-1)
      : packs.find(({ id }) => id === asked);
    if (law === undefined) throw new HttpError(404);
    const found = await affectedRegistrations(deps, law);
    return page({
      law,
      drafts: await countAffectedDrafts(deps, law),
      list: paged(found, pageIn(url)),
    });
  },
});

/** For customs: the registrations that a coming law affects. Drafts are counted; nobody sees them. */
export default define.page<typeof handler>(function Affected({ data, state }) {
  const { affected } = state.messages;
  const words = wordsOf(state);
  const { law, drafts, list } = data;
  const lines = list.rows.map(({ registration, effects }) => ({ ...registration, effects }));
  return (
    <>
      <Title state={state} text={affected.title} />
      <Card>
        <PageHead
          title={affected.title}
          meta={affected.intro(packTexts(law, words).name, law.since)}
        />
        <Laws law={law} state={state} />
        {drafts > 0 && <p>{affected.drafts(drafts)}</p>}
        {list.total > 0 && <p class="meta">{affected.total(list.total)}</p>}
        <AffectedTable lines={lines} words={words} />
        <ListFoot
          path="/customs/affected"
          conditions={{ pack: law.id }}
          list={list}
          messages={state.messages}
        />
      </Card>
    </>
  );
});

/** Which law is meant. */
function Laws({ law, state }: { law: Pack; state: State }) {
  const { messages } = state;
  const words = wordsOf(state);
  return (
    <Filters
      action="/customs/affected"
      queryLabel={messages.affected.show}
      resetHref="/customs/affected"
      resetLabel={messages.common.reset}
    >
      <SelectField
        id="pack"
        name="pack"
        label={messages.affected.pack}
        value={law.id}
        options={words.packs.map((pack) => ({
          value: pack.id,
          label: packTexts(pack, words).name,
        }))}
        messages={messages}
      />
    </Filters>
  );
}
